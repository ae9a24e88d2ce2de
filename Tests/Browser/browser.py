"""Drives a headless Chromium through its DevTools protocol (needs chromium and python3-websocket)."""

import base64
import json
import os
import shutil
import subprocess
import tempfile
import time
import urllib.request
from pathlib import Path

import websocket

FAULTS = ("Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Log.entryAdded", "Page.javascriptDialogOpening")


class Browser:
    """One window of a browser with a profile of its own; what the page says and asks for is kept."""

    def __init__(self):
        program = shutil.which("chromium") or shutil.which("chromium-browser")
        if program is None:
            raise SystemExit("chromium is missing: apt-get install chromium")
        self.profile = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        flags = ["--headless=new", "--disable-gpu", "--hide-scrollbars", "--remote-debugging-port=0"]
        flags += ["--disable-background-networking", "--no-first-run", "--user-data-dir=" + self.profile.name]
        if os.geteuid() == 0:
            flags.append("--no-sandbox")
        self.process = subprocess.Popen([program, *flags, "about:blank"], stdout=subprocess.DEVNULL,
                                        stderr=subprocess.DEVNULL)
        self.events = []
        self.calls = 0
        self.socket = websocket.create_connection(self._address(), suppress_origin=True, timeout=60)
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.call(domain + ".enable")

    def _address(self):
        place = Path(self.profile.name) / "DevToolsActivePort"
        for _ in range(600):
            if place.exists() and place.read_text().count("\n"):
                port = place.read_text().split("\n")[0]
                with urllib.request.urlopen(f"http://127.0.0.1:{port}/json") as answer:
                    pages = [page for page in json.load(answer) if page["type"] == "page"]
                if pages:
                    return pages[0]["webSocketDebuggerUrl"]
            time.sleep(0.05)
        raise SystemExit("chromium did not start")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        try:
            self.call("Browser.close")
        except (OSError, websocket.WebSocketException):
            pass
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
        self.profile.cleanup()

    def call(self, method, **parameters):
        self.calls += 1
        self.socket.send(json.dumps({"id": self.calls, "method": method, "params": parameters}))
        while True:
            answer = json.loads(self.socket.recv())
            if answer.get("id") == self.calls:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']}")
                return answer["result"]
            self.events.append(answer)

    def size(self, width, height, scale=1):
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=scale,
                  mobile=width < 600)

    def open(self, path):
        """Loads a page from disk; milliseconds until its load event ended."""
        self.events.clear()
        self.call("Page.navigate", url=Path(path).resolve().as_uri())
        while not self.run("document.readyState === 'complete' && performance.timing.loadEventEnd > 0"):
            time.sleep(0.02)
        self.settle()
        return self.run("performance.timing.loadEventEnd - performance.timing.navigationStart")

    def run(self, script):
        answer = self.call("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(f"{script}: {json.dumps(answer['exceptionDetails'])[:500]}")
        return answer["result"].get("value")

    def settle(self):
        """Waits until what was asked for has been drawn."""
        self.run("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 60))))")

    def point(self, x, y, click=False):
        kinds = ["mouseMoved"] + (["mousePressed", "mouseReleased"] if click else [])
        for kind in kinds:
            self.call("Input.dispatchMouseEvent", type=kind, x=x, y=y, clickCount=1,
                      button="none" if kind == "mouseMoved" else "left")
        self.settle()

    def key(self, name):
        for kind in ("keyDown", "keyUp"):
            code = {"Tab": 9, "Enter": 13}[name]
            text = {"text": "\r"} if name == "Enter" and kind == "keyDown" else {}
            self.call("Input.dispatchKeyEvent", type=kind, key=name, code=name, windowsVirtualKeyCode=code, **text)

    def faults(self):
        """What went wrong in the page: exceptions, console messages, dialogs."""
        self.settle()
        return [json.dumps(event)[:400] for event in self.events if event["method"] in FAULTS]

    def requests(self):
        """Everything that the page asked for, but for itself and data within it."""
        asked = [event["params"]["request"]["url"] for event in self.events
                 if event["method"] == "Network.requestWillBeSent"]
        return [address for address in asked if not address.startswith(("file:", "data:"))]

    def picture(self, path):
        image = base64.b64decode(self.call("Page.captureScreenshot", format="png")["data"])
        Path(path).write_bytes(image)

    def pdf(self):
        return base64.b64decode(self.call("Page.printToPDF", preferCSSPageSize=True, printBackground=True)["data"])
