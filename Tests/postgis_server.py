"""A PostgreSQL server of its own for a test: a temporary cluster on a free port of 127.0.0.1, always stopped."""
import glob
import os
import pwd
import shutil
import signal
import socket
import subprocess
import sys
import tempfile

ADMIN_PASSWORD = "chef-of-the-test"


def programs():
    """The folder of the newest server that is installed with PostGIS; None where there is none."""
    for path in sorted(glob.glob("/usr/lib/postgresql/*/bin"), key=lambda p: int(p.split("/")[4]), reverse=True):
        if glob.glob(f"/usr/share/postgresql/{path.split('/')[4]}/extension/postgis.control"):
            return path
    return None


class Server:
    """`with Server() as server:` runs a cluster; it is stopped and removed however the block is left."""

    def __enter__(self):
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
        self.bin = programs()
        self.folder = tempfile.mkdtemp(prefix="maillage-postgis-")
        # initdb refuses root: then everything runs as the user that the Debian package makes.
        self.user = "postgres" if os.getuid() == 0 else None
        try:
            os.chmod(self.folder, 0o700)
            password = os.path.join(self.folder, "password")
            with open(password, "w") as file:
                file.write(ADMIN_PASSWORD)
            if self.user:
                account = pwd.getpwnam(self.user)
                for path in (self.folder, password):
                    os.chown(path, account.pw_uid, account.pw_gid)
            with socket.socket() as probe:
                probe.bind(("127.0.0.1", 0))
                self.port = probe.getsockname()[1]
            self.data = os.path.join(self.folder, "data")
            self.control("initdb", "-D", self.data, "-U", "chef", "-A", "scram-sha-256", "--pwfile", password, "-E", "UTF8",
                         "--locale=C.UTF-8", "--no-sync")
            self.start()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        if os.path.exists(os.path.join(self.folder, "data", "postmaster.pid")):
            self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def control(self, program, *arguments):
        command = [os.path.join(self.bin, program), *arguments]
        if self.user:
            command = ["runuser", "-u", self.user, "--", *command]
        environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"}
        done = subprocess.run(command, cwd=self.folder, env=environment, stdin=subprocess.DEVNULL, timeout=60,
                              stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        if done.returncode != 0:
            raise RuntimeError(f"{program}: {done.stderr}")

    def start(self):
        options = (f"-c listen_addresses=127.0.0.1 -c port={self.port} -c unix_socket_directories={self.folder} "
                   "-c fsync=off -c full_page_writes=off -c max_connections=20 -c logging_collector=off")
        self.control("pg_ctl", "-D", self.data, "-w", "-l", os.path.join(self.folder, "log"), "-o", options, "start")

    def stop(self):
        self.control("pg_ctl", "-D", self.data, "-m", "immediate", "-w", "stop")

    def environment(self, password=ADMIN_PASSWORD, **more):
        """The environment of a client: nothing of the user's own settings, the password where libpq looks for it."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith("PG")}
        return {**kept, "LC_ALL": "C.UTF-8", "PGPASSWORD": password, "PGPASSFILE": "/nonexistent", **more}

    def sql(self, statement, database="study"):
        """Runs statements as the owner of the cluster; what they print."""
        done = subprocess.run(
            [os.path.join(self.bin, "psql"), "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-h", "127.0.0.1", "-p",
             str(self.port), "-U", "chef", "-d", database],
            input=statement, env=self.environment(), capture_output=True, text=True, timeout=60)
        if done.returncode != 0:
            raise RuntimeError(done.stderr)
        return done.stdout.strip()

    def address(self, user="planner", database="study", more=""):
        return f"postgresql://{user}@127.0.0.1:{self.port}/{database}{more}"
