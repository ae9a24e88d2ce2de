"""PostGIS out and in against a real server: maillage writes layers as tables and reads tables as inputs."""
import hashlib
import json
import os
import subprocess
import sys
import tempfile
import threading
import time

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from postgis_server import Server, programs  # noqa: E402

PROGRAM = os.path.abspath(sys.argv[1])
PASSWORD = "s3cret-Pässword"
REGION = ["--department", "34"]
FILES = ["--formats", "geojson,json"]


def check(condition, text):
    if not condition:
        raise AssertionError(text)


class Test:
    def __init__(self, server, folder):
        self.server = server
        self.folder = folder

    def run(self, *arguments, password=PASSWORD, status=0, **environment):
        done = subprocess.run([PROGRAM, *arguments], env=self.server.environment(password, **environment),
                              capture_output=True, text=True, timeout=300)
        check(done.returncode == status, f"{arguments} ends with {done.returncode}, not {status}: {done.stderr}")
        check(PASSWORD not in done.stdout + done.stderr, f"{arguments} shows the password")
        return done.stdout + done.stderr

    def out(self, name):
        return os.path.join(self.folder, name)

    def analyze(self, name, *more, **options):
        return self.run("analyze", *REGION, *FILES, "--out", self.out(name), *more, **options)

    def rows(self, table):
        """The records of a table, with their geometries as GeoJSON."""
        text = self.server.sql(
            f"SELECT coalesce(json_agg(to_jsonb(t) - 'geom' || jsonb_build_object('geom', ST_AsGeoJSON(t.geom, 7)::jsonb) "
            f"ORDER BY fid), '[]') FROM {table} t")
        return json.loads(text)

    def features(self, path):
        with open(path, encoding="utf-8") as file:
            return json.load(file)["features"]


def parts(geometry):
    """The coordinates of a geometry, areas as those of a multipolygon."""
    if geometry is None:
        return None
    return [geometry["coordinates"]] if geometry["type"] == "Polygon" else geometry["coordinates"]


def near(first, second):
    """Whether nested coordinates agree to a step of what GeoJSON keeps, 1e-7 of a degree."""
    if isinstance(first, list):
        return isinstance(second, list) and len(first) == len(second) and all(map(near, first, second))
    return abs(first - second) <= 1.01e-7


def flat(properties):
    """The properties of a feature by the columns of tables."""
    columns = {}
    for name, value in properties.items():
        if name == "covered" and isinstance(value, list):
            for step in value:
                columns[f"people_within_{step['km']:g}_km"] = step["people"]
                columns[f"share_within_{step['km']:g}_km"] = step["share"]
        elif name == "distance_m" and (isinstance(value, dict) or value is None and "severity" in properties):
            for part in ("mean", "median", "p90", "max"):
                columns[f"{part}_distance_m"] = value and value[part]
            columns["farthest_town"] = value and value["max_town"]
        elif isinstance(value, list):
            columns[name] = ", ".join(value)
        else:
            columns[name] = value
    return columns


def same_as_geojson(test, table, path):
    rows = test.rows(table)
    features = test.features(path)
    check(features and len(rows) == len(features), f"{table}: {len(rows)} rows, {len(features)} features in {path}")
    for row, feature in zip(rows, features):
        geometry = row.pop("geom")
        row.pop("fid")
        expected = flat(feature["properties"])
        check(row == expected, f"{table}: {row} is not {expected}")
        check(near(parts(geometry), parts(feature["geometry"])), f"{table}: geometry of {expected}")


def writes_what_geojson_says(test):
    text = test.analyze("first", "--postgis", test.server.address())
    check("schema maillage: spaces, " in text and ", towns, " in text, text)
    for name in ("spaces", "towns", "underserved", "cores", "gaps", "coverage", "basins", "zones"):
        same_as_geojson(test, f"maillage.{name}", test.out(f"first/{name}.geojson"))
    columns = test.server.sql(
        "SELECT string_agg(f_table_name || ' ' || type || ' ' || srid, ',' ORDER BY f_table_name) FROM geometry_columns "
        "WHERE f_table_schema = 'maillage'")
    check(columns == "basins MULTIPOLYGON 4326,catchment_lines MULTILINESTRING 4326,catchments MULTIPOLYGON 4326,cores MULTIPOLYGON 4326,coverage MULTIPOLYGON 4326,gaps MULTIPOLYGON 4326,spaces POINT 4326,"
                     "towns POINT 4326,underserved MULTIPOLYGON 4326,zones MULTIPOLYGON 4326", columns)
    indexes = test.server.sql("SELECT count(*) FROM pg_indexes WHERE schemaname = 'maillage' AND indexdef ~ 'USING gist'")
    keys = test.server.sql("SELECT count(*) FROM pg_constraint WHERE connamespace = 'maillage'::regnamespace AND contype = 'p'")
    check((indexes, keys) == ("10", "12"), f"{indexes} spatial indexes, {keys} primary keys")
    comment = test.server.sql("SELECT col_description('maillage.towns'::regclass, attnum) FROM pg_attribute "
                              "WHERE attrelid = 'maillage.towns'::regclass AND attname = 'people'")
    check(comment == "People", comment)
    valid = test.server.sql("SELECT count(*) FROM maillage.basins WHERE NOT ST_IsValid(geom)")
    check(valid == "0", f"{valid} basins are not valid")
    styles = test.server.sql("SELECT string_agg(f_table_name, ',' ORDER BY f_table_name) FROM public.layer_styles "
                             "WHERE useasdefault AND styleqml IS DOCUMENT AND stylesld IS DOCUMENT")
    check(styles == "basins,catchment_lines,catchments,cores,coverage,gaps,spaces,towns,underserved,zones", styles)


def replaces_only_what_is_ours(test):
    test.server.sql("CREATE TABLE maillage.notes AS SELECT 'kept'::text AS note;"
                    "COMMENT ON TABLE maillage.gaps IS '[maillage analyze] stale';"
                    "CREATE TABLE maillage.older (a int); COMMENT ON TABLE maillage.older IS '[maillage analyze] Older. [maillage.older]';"
                    "ALTER TABLE maillage.older OWNER TO planner;"
                    "CREATE TABLE maillage.mine (a int); COMMENT ON TABLE maillage.mine IS '[maillage analyze] mine';"
                    "ALTER TABLE maillage.mine OWNER TO planner;"
                    "ALTER TABLE maillage.towns RENAME TO towns_2024;"
                    "INSERT INTO public.layer_styles (f_table_catalog, f_table_schema, f_table_name, stylename) "
                    "VALUES ('study', 'other', 'towns', 'theirs')")
    test.analyze("again", "--service-distance", "20", "--lang", "fr", "--postgis", test.server.address())
    same_as_geojson(test, "maillage.basins", test.out("again/basins.geojson"))
    check(test.server.sql("SELECT note FROM maillage.notes") == "kept", "a table of somebody else was touched")
    check(test.server.sql("SELECT to_regclass('maillage.older') IS NULL") == "t", "a table of an earlier run is left")
    check(test.server.sql("SELECT count(*) FROM maillage.mine") == "0", "a table that no run wrote was removed")
    check(test.server.sql("SELECT count(*) FROM maillage.towns_2024") == "341", "a table that was renamed to be kept was removed")
    test.server.sql("DROP TABLE maillage.towns_2024, maillage.mine")
    check(test.server.sql("SELECT count(*) FROM public.layer_styles WHERE stylename = 'theirs'") == "1", "styles of others")
    # One for each of ten layers, and theirs.
    count = test.server.sql("SELECT count(*) FROM public.layer_styles")
    check(count == "11", f"styles are not replaced: {count}")
    comment = test.server.sql("SELECT obj_description('maillage.towns'::regclass)")
    check(comment.startswith("[maillage analyze] Communes. "), comment)


def refuses_what_is_in_the_way(test):
    test.server.sql("CREATE SCHEMA theirs AUTHORIZATION planner; CREATE TABLE theirs.towns AS SELECT 7 AS seven")
    text = test.analyze("refused", "--postgis", test.server.address(), "--postgis-schema", "theirs", status=74)
    check("theirs.towns was not written by this command" in text, text)
    check(test.server.sql("SELECT seven FROM theirs.towns") == "7", "the table in the way was changed")
    check(test.server.sql("SELECT count(*) FROM pg_tables WHERE schemaname = 'theirs'") == "1", "something was written")
    check(not os.path.exists(test.out("refused")), "files were written although the database failed")
    french = test.analyze("refused", "--lang", "fr", "--postgis", test.server.address(), "--postgis-schema", "theirs", status=74)
    check("n’a pas été écrite par cette commande" in french, french)
    # A view that somebody built on one of our tables keeps it from being replaced.
    test.server.sql("CREATE VIEW public.built AS SELECT code FROM maillage.towns")
    before = test.server.sql("SELECT count(*), sum(people_within_30_km) FROM maillage.basins")
    text = test.analyze("refused", "--postgis", test.server.address(), status=74)
    check("other objects depend on it" in text, text)
    check(test.server.sql("SELECT count(*), sum(people_within_30_km) FROM maillage.basins") == before, "half was written")
    test.server.sql("DROP VIEW public.built")


def says_what_is_wrong(test):
    server = test.server
    cases = [
        (server.address(), {"password": "wrong"}, 'password authentication failed for user "planner"'),
        (server.address(database="missing"), {}, 'database "missing" does not exist'),
        (server.address(user="reader"), {}, "permission denied"),
        (server.address(database="plain"), {}, "does not have PostGIS"),
        (server.address().replace(f":{server.port}", ":1"), {}, "Connection refused"),
    ]
    for address, options, expected in cases:
        text = test.analyze("wrong", "--postgis", address, status=74, **options)
        check(expected in text and address in text, f"{expected}: {text}")
        check(not os.path.exists(test.out("wrong")), "files were written although the database failed")
    for address in (f"postgresql://planner:{PASSWORD}@127.0.0.1/study", f"postgresql://127.0.0.1/study?password={PASSWORD}"):
        text = test.analyze("wrong", "--postgis", address, status=64)
        check("a password does not belong" in text, text)
        text = test.analyze("wrong", "--towns", address, status=64)
        check("a password does not belong" in text, text)
    text = test.run("analyze", "--towns", server.address(more="?layer=nothing"), "--out", test.out("wrong"), status=74)
    check("there is no table or view 'nothing'; the database has maillage.accessibility" in text, text)
    # Through a service and a file of passwords, as libpq has it.
    passwords = test.out("pgpass")
    with open(passwords, "w", encoding="utf-8") as file:
        file.write(f"127.0.0.1:{server.port}:study:planner:{PASSWORD}\n")
    os.chmod(passwords, 0o600)
    services = test.out("services")
    with open(services, "w", encoding="utf-8") as file:
        file.write(f"[plans]\nhost=127.0.0.1\nport={server.port}\nuser=planner\ndbname=study\n")
    test.analyze("service", "--postgis", "postgresql://?service=plans", "--postgis-schema", "by_service", password="",
                 PGPASSFILE=passwords, PGSERVICEFILE=services)
    check(server.sql("SELECT count(*) FROM by_service.towns") == "341", "nothing came through the service")


def waits_no_longer_than_it_says(test):
    """A session that leaves its transaction open, as programs that show maps do, ends the write after 10 s."""
    server = test.server
    before = server.sql("SELECT count(*), sum(people_within_30_km) FROM maillage.basins")
    for held in ("SELECT count(*) FROM maillage.towns", "SELECT pg_advisory_xact_lock(hashtext('maillage maillage'))"):
        holder = subprocess.Popen(
            [os.path.join(server.bin, "psql"), "-X", "-q", "-A", "-t", "-h", "127.0.0.1", "-p", str(server.port), "-U", "chef", "-d",
             "study"], env=server.environment(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        holder.stdin.write(f"BEGIN;\n{held};\nSELECT 'held';\n")
        holder.stdin.flush()
        while "held" not in holder.stdout.readline():
            check(holder.poll() is None, "the session that holds the lock ended")
        text = test.analyze("held", "--postgis", server.address(), status=74)
        check("another session holds " in text and "nothing was changed" in text, text)
        check(not os.path.exists(test.out("held")), "files were written although the database failed")
        holder.stdin.close()
        holder.wait(60)
    check(server.sql("SELECT count(*), sum(people_within_30_km) FROM maillage.basins") == before, "half was written")


def runs_nothing_of_others(test):
    """Functions that another user puts before those of PostgreSQL, and triggers on another user's table of styles, are not
    run with the rights of whoever runs maillage."""
    server = test.server
    gain = "BEGIN IF (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN ALTER ROLE mallory SUPERUSER; END IF;"
    server.sql(f"CREATE ROLE victim LOGIN SUPERUSER PASSWORD '{PASSWORD}'; CREATE ROLE mallory LOGIN; CREATE DATABASE shared")
    functions = [("pg_advisory_xact_lock(int4)", "void", ""), ("hashtext(text)", "int", "RETURN 1;"),
                 ("array_position(int2[], int2)", "int", "RETURN 1;"), ("array_position(int2[], smallint, int)", "int", "RETURN 1;"),
                 ("has_table_privilege(regclass, text)", "bool", "RETURN true;"), ("to_regclass(text)", "regclass", "RETURN NULL;"),
                 ("obj_description(oid, name)", "text", "RETURN '';"), ("pg_table_is_visible(oid)", "bool", "RETURN true;"),
                 ("pg_get_expr(pg_node_tree, oid)", "text", "RETURN '';"), ("format_type(oid, int4)", "text", "RETURN '';"),
                 ("has_schema_privilege(oid, text)", "bool", "RETURN true;"), ("postgis_version()", "text", "RETURN '3.3';"),
                 ("version()", "text", "RETURN 'PostgreSQL 15';"), ("current_setting(text)", "text", "RETURN '';"),
                 ("lower(varchar)", "text", "RETURN '';"), ("count(name)", None, "")]
    sql = "CREATE EXTENSION postgis SCHEMA public; GRANT CREATE ON SCHEMA public TO mallory; SET ROLE mallory;"
    for name, kind, end in functions:
        if kind and name != "postgis_version()":
            sql += f"CREATE FUNCTION public.{name} RETURNS {kind} LANGUAGE plpgsql AS $f$ {gain} {end} END $f$;"
    sql += (f"CREATE FUNCTION public.gain() RETURNS trigger LANGUAGE plpgsql AS $f$ {gain} RETURN NEW; END $f$;"
            "CREATE TABLE public.layer_styles (id serial PRIMARY KEY, f_table_catalog varchar, f_table_schema varchar,"
            "f_table_name varchar, f_geometry_column varchar, stylename text, styleqml xml, stylesld xml, useasdefault boolean,"
            "description text, owner varchar, ui xml, update_time timestamp, type varchar);"
            "CREATE TRIGGER gain BEFORE INSERT OR DELETE ON public.layer_styles EXECUTE FUNCTION public.gain();"
            "RESET ROLE; CREATE SCHEMA lu; CREATE TABLE lu.communes (code text PRIMARY KEY, name text, population int, g geography);"
            "INSERT INTO lu.communes VALUES ('34001', 'Ici', 7, ST_Point(3.5, 43.5)::geography)")
    server.sql(sql, "shared")
    address = server.address(user="victim", database="shared")
    test.analyze("victim", "--postgis", address)
    check(server.sql("SELECT count(*) FROM maillage.towns", "shared") == "341", "nothing was written")
    test.run("analyze", "--towns", address + "?layer=lu.communes", *FILES, "--quiet", "--out", test.out("victim-reads"))
    check(server.sql("SELECT rolsuper FROM pg_roles WHERE rolname = 'mallory'") == "f", "another user has gained rights")


def reads_the_same_whatever_the_settings(test):
    """Settings of a role or of the environment that change how values are written do not change what is read."""
    server = test.server
    server.sql("CREATE TABLE lecture.precise (code text PRIMARY KEY, name text, population int, longitude float8, latitude float8,"
               "seen date); INSERT INTO lecture.precise VALUES ('34001', 'Ici', 7, 4.0812345678901, 43.5123456789012, '2024-03-02');"
               "GRANT SELECT ON lecture.precise TO reader")
    address = server.address(user="reader", more="?layer=lecture.precise")
    results = set()
    for setting in ("extra_float_digits = -10", "datestyle = 'German'", "search_path = lecture", "timezone = 'Pacific/Chatham'"):
        server.sql(f"ALTER ROLE reader SET {setting}")
        test.run("analyze", "--towns", address, *FILES, "--quiet", "--out", test.out("set"),
                 PGOPTIONS="-c extra_float_digits=-5", PGTZ="Asia/Tokyo")
        with open(test.out("set/towns.geojson"), "rb") as file:
            results.add((file.read(), sha256(test, "set")["sha256"]))
    server.sql("ALTER ROLE reader RESET ALL")
    check(len(results) == 1, "settings change what is read")
    check(test.features(test.out("set/towns.geojson"))[0]["geometry"]["coordinates"] == [4.0812346, 43.5123457], "digits are lost")
    server.sql("ALTER ROLE reader SET search_path = lecture")
    test.run("analyze", "--towns", server.address(user="reader", more="?layer=precise"), *FILES, "--quiet", "--out", test.out("set"))
    server.sql("ALTER ROLE reader RESET ALL")


def survives_a_server_that_goes(test):
    server = test.server
    before = server.sql("SELECT count(*), sum(people_within_30_km) FROM maillage.basins")
    # The connection is cut when the fifth table is made.
    server.sql("""
        CREATE FUNCTION public.cut() RETURNS event_trigger LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN
          IF EXISTS (SELECT 1 FROM pg_event_trigger_ddl_commands() WHERE object_identity = 'maillage.coverage') THEN
            PERFORM pg_terminate_backend(pg_backend_pid()); END IF; END $$;
        CREATE EVENT TRIGGER cut ON ddl_command_end WHEN TAG IN ('CREATE TABLE') EXECUTE FUNCTION public.cut()""")
    text = test.analyze("gone", "--service-distance", "40", "--postgis", server.address(), status=74)
    check("terminating connection" in text or "closed the connection" in text, text)
    server.sql("DROP EVENT TRIGGER cut; DROP FUNCTION public.cut()")
    check(server.sql("SELECT count(*), sum(people_within_30_km) FROM maillage.basins") == before, "half was written")
    # The whole server stops while the tables are to be written.
    holder = subprocess.Popen(
        [os.path.join(server.bin, "psql"), "-X", "-q", "-h", "127.0.0.1", "-p", str(server.port), "-U", "chef", "-d", "study",
         "-c", "SELECT pg_advisory_lock(hashtext('maillage maillage'))", "-c", "SELECT pg_sleep(60)"],
        env=server.environment(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    failures = []

    def write():
        try:
            text = test.analyze("gone", "--postgis", server.address(), status=74)
            check("the connection" in text or "connection to server" in text, text)
        except AssertionError as error:
            failures.append(error)

    writer = threading.Thread(target=write)
    writer.start()
    for _ in range(600):
        waiting = server.sql("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted")
        if waiting == "1":
            break
        time.sleep(0.1)
    check(waiting == "1", "the writer never came to the database")
    server.stop()
    writer.join(120)
    holder.wait(60)
    check(not writer.is_alive(), "maillage waits for a server that is gone")
    if failures:
        raise failures[0]
    check(not os.path.exists(test.out("gone")), "files were written although the database failed")
    server.start()
    check(server.sql("SELECT count(*), sum(people_within_30_km) FROM maillage.basins") == before, "half was written")


def sha256(test, name, role="towns"):
    with open(test.out(f"{name}/manifest.json"), encoding="utf-8") as file:
        return next(entry for entry in json.load(file)["inputs"] if entry["role"] == role)


def reads_in_a_stable_order(test):
    server = test.server
    server.sql("""
        CREATE SCHEMA lecture; GRANT USAGE ON SCHEMA lecture TO reader;
        CREATE TABLE lecture.communes (insee text PRIMARY KEY, nom text NOT NULL, pmun bigint, geom geometry(Point, 2154));
        INSERT INTO lecture.communes SELECT code, name, people, ST_Transform(geom, 2154) FROM maillage.towns ORDER BY name;
        CREATE TABLE lecture.sans_cle AS SELECT * FROM lecture.communes ORDER BY pmun;
        CREATE VIEW lecture.vue AS SELECT * FROM lecture.communes ORDER BY random();
        GRANT SELECT ON lecture.communes, lecture.sans_cle, lecture.vue TO reader""")
    results = {}
    for table in ("communes", "sans_cle", "vue"):
        for turn in (1, 2):
            name = f"read-{table}-{turn}"
            test.run("analyze", "--towns", server.address(user="reader", more=f"?layer=lecture.{table}"), *FILES,
                     "--quiet", "--out", test.out(name))
            with open(test.out(f"{name}/towns.geojson"), "rb") as file:
                results[name] = (hashlib.sha256(file.read()).hexdigest(), sha256(test, name)["sha256"])
        # The same rows, stored in another order.
        server.sql("CREATE TABLE lecture.kept AS SELECT * FROM lecture.communes; TRUNCATE lecture.communes;"
                   "INSERT INTO lecture.communes SELECT * FROM lecture.kept ORDER BY pmun DESC; DROP TABLE lecture.kept")
    check(len({towns for towns, _ in results.values()}) == 1, f"towns.geojson differs: {results}")
    check(len({content for _, content in results.values()}) == 1, f"the SHA-256 of the content differs: {results}")
    entry = sha256(test, "read-communes-1")
    check(entry["path"] == server.address(user="reader", more="?layer=lecture.communes"), entry["path"])
    check(entry["records"] == 341, entry)
    expected = {feature["properties"]["code"]: feature for feature in test.features(test.out("first/towns.geojson"))}
    read = test.features(test.out("read-communes-1/towns.geojson"))
    check(len(read) == len(expected) > 300, f"{len(read)} towns")
    for feature in read:
        other = expected[feature["properties"]["code"]]
        check(feature["properties"]["people"] == other["properties"]["people"], feature)
        check(near(feature["geometry"]["coordinates"], other["geometry"]["coordinates"]), feature)
    test.run("analyze", "--towns", server.address(user="reader"), "--layer", "towns=lecture.communes", *FILES, "--quiet",
             "--out", test.out("by-layer"))
    check(sha256(test, "by-layer")["sha256"] == entry["sha256"], "--layer reads something else")


def verifies_and_notices_changes(test):
    server = test.server
    address = server.address(user="reader", more="?layer=lecture.communes")
    candidates = test.out("candidates.csv")
    with open(candidates, "w", encoding="utf-8") as file:
        file.write("code\n34032\n34172\n34003\n34145\n")
    test.run("plan", "--towns", address, "--candidates", candidates, "--open", "2", "--no-explain", "--formats", "json",
             "--quiet", "--out", test.out("plan"))
    plan = test.out("plan/plan.json")
    text = test.run("verify", plan, status=64)
    check(f"was made from {address}; --allow-databases" in text, text)
    text = test.run("compare", "wave-1", plan, "--out", test.out("unnamed"), status=64)
    check(f"was made from {address}; name it with --towns" in text, text)
    test.run("compare", "wave-1", plan, "--towns", address, "--quiet", "--formats", "json", "--out", test.out("named"))
    test.run("verify", plan, "--allow-databases")
    server.sql("UPDATE lecture.communes SET pmun = pmun + 1 WHERE insee = '34172'")
    text = test.run("verify", plan, "--allow-databases", status=65)
    check("lecture.communes" in text, text)
    server.sql("UPDATE lecture.communes SET pmun = pmun - 1 WHERE insee = '34172'")
    test.run("verify", plan, "--allow-databases")


def replays_and_notices_changes(test):
    server = test.server
    address = server.address(user="reader", more="?layer=lecture.communes")
    test.run("analyze", "--towns", address, *FILES, "--quiet", "--out", test.out("recorded"))
    manifest = test.out("recorded/manifest.json")
    # The manifest may be another's: no host is contacted unasked.
    text = test.run("run", manifest, status=64)
    check(f"was made from {address}; --allow-databases" in text, text)
    text = test.run("run", manifest, "--allow-databases")
    check(f"the input towns '{address}' is a table of a database: whether it has changed is checked once it is read" in text,
          text)
    check("every byte as in the folder of the manifest" in text, text)
    server.sql("UPDATE lecture.communes SET pmun = pmun + 1 WHERE insee = '34172'")
    text = test.run("run", manifest, "--allow-databases", "--out", test.out("changed"), status=65)
    check(f"the input towns '{address}' has changed: SHA-256 {sha256(test, 'recorded')['sha256']} recorded" in text, text)
    check(not os.path.exists(test.out("changed")), "results of other data were written")
    server.sql("UPDATE lecture.communes SET pmun = pmun - 1 WHERE insee = '34172'")
    # A manifest says what was studied; whoever adds where to write is not obeyed.
    with open(manifest, encoding="utf-8") as file:
        text = file.read()
    other = test.out("recorded/other.json")
    with open(other, "w", encoding="utf-8") as file:
        file.write(text.replace('"study": {', f'"study": {{"postgis": "{server.address()}", "postgis_schema": "planted",', 1))
    test.run("run", other, "--allow-databases", "--out", test.out("unplanted"), "--quiet")
    check(server.sql("SELECT count(*) FROM pg_namespace WHERE nspname = 'planted'") == "0", "a manifest wrote a database")


def runs_studies(test):
    test.server.sql("""
        CREATE TABLE lecture.espaces (code text PRIMARY KEY); INSERT INTO lecture.espaces VALUES ('34032'), ('34172');
        CREATE TABLE lecture.sites (code text PRIMARY KEY); INSERT INTO lecture.sites VALUES ('34003'), ('34145');
        GRANT SELECT ON lecture.espaces, lecture.sites TO reader""")
    spaces, sites = (test.server.address(user="reader", more=f"?layer=lecture.{table}") for table in ("espaces", "sites"))
    study = test.out("databases.yml")
    with open(study, "w", encoding="utf-8") as file:
        file.write(f"department: 34\nspaces: {spaces}\nformats: json\nplan: {{open: 1, candidates: '{sites}', no_explain: true}}\n"
                   "compare: true\n")
    test.run("run", study, "--out", test.out("of-databases"), "--quiet")
    text = test.run("run", test.out("of-databases/manifest.json"), "--allow-databases")
    check("every byte as in the folder of the manifest" in text, text)
    plan = test.out("of-databases/plan.json")
    text = test.run("compare", spaces, plan, "--out", test.out("unasked"), status=64)
    check(f"was made from {sites}" in text and "--allow-databases" in text, text)
    test.run("compare", spaces, plan, "--allow-databases", "--quiet", "--formats", "json", "--out", test.out("asked"))
    with open(test.out("asked/compare.json"), encoding="utf-8") as one, \
            open(test.out("of-databases/compare.json"), encoding="utf-8") as other:
        check(json.load(one)["whole"] == json.load(other)["whole"], "the study compares otherwise than the command")


def writes_plans_and_comparisons(test):
    test.run("plan", *REGION, "--open", "2", "--no-explain", *FILES, "--quiet", "--out", test.out("p"), "--postgis",
             test.server.address())
    test.run("compare", "wave-1", test.out("p/plan.json"), *FILES, "--quiet", "--out", test.out("c"), "--postgis",
             test.server.address())
    tables = test.server.sql("SELECT string_agg(tablename, ',' ORDER BY tablename) FROM pg_tables WHERE schemaname = 'maillage' "
                             "AND tablename ~ '^(plan|compare)'")
    check(tables == "compare_basins,compare_study,compare_towns,plan_basins,plan_candidates,plan_catchment_lines,plan_catchments,plan_openings,plan_sites,plan_study,plan_towns",
          tables)
    opened = [feature for feature in test.features(test.out("p/plan.geojson")) if feature["properties"]["role"] == "opened"]
    rows = test.rows("maillage.plan_openings")
    check([row["code"] for row in rows] == [feature["properties"]["code"] for feature in opened] and len(rows) == 2, rows)
    same_as_geojson(test, "maillage.compare_towns", test.out("c/compare-towns.geojson"))
    both = test.server.sql("SELECT count(*) FROM maillage.compare_towns c JOIN maillage.plan_towns p USING (code) "
                           "WHERE c.distance_after_m = p.distance_after_m AND c.coverage = p.coverage")
    check(both == "341", f"{both} towns agree between plan and comparison")


def keeps_passwords_to_itself(test):
    read = 0
    for folder, _, names in os.walk(test.folder):
        for name in names:
            if name != "pgpass":
                with open(os.path.join(folder, name), "rb") as file:
                    check(PASSWORD.encode() not in file.read(), f"{name} holds the password")
                read += 1
    check(read > 20, f"only {read} files")


def main():
    if programs() is None:
        if os.environ.get("CI") == "true":
            sys.exit("check_postgis: PostgreSQL with PostGIS is missing (Debian: postgresql-15-postgis-3)")
        print("check_postgis: skipped, PostgreSQL with PostGIS is not installed (Debian: postgresql-15-postgis-3)")
        return
    with Server() as server, tempfile.TemporaryDirectory(prefix="maillage-postgis-results-") as folder:
        server.sql(f"CREATE ROLE planner LOGIN PASSWORD '{PASSWORD}'; CREATE ROLE reader LOGIN PASSWORD '{PASSWORD}';"
                   "CREATE DATABASE study OWNER planner; CREATE DATABASE plain OWNER planner", "postgres")
        server.sql("CREATE EXTENSION postgis")
        test = Test(server, folder)
        for step in (writes_what_geojson_says, replaces_only_what_is_ours, refuses_what_is_in_the_way, says_what_is_wrong,
                     writes_plans_and_comparisons, reads_in_a_stable_order, verifies_and_notices_changes,
                     replays_and_notices_changes, runs_studies, reads_the_same_whatever_the_settings,
                     runs_nothing_of_others, waits_no_longer_than_it_says, survives_a_server_that_goes, keeps_passwords_to_itself):
            started = time.monotonic()
            step(test)
            print(f"check_postgis: {step.__name__.replace('_', ' ')} ({time.monotonic() - started:.1f} s)", flush=True)


main()
