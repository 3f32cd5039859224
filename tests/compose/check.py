"""Checks docker-compose.yml and the Dockerfile without an engine."""

import fnmatch
import re
import sys
from pathlib import Path

import yaml

ROOT = Path(sys.argv[1])
COMPOSE = yaml.safe_load((ROOT / "docker-compose.yml").read_text())
DOCKERFILE = (ROOT / ".docker/Dockerfile").read_text()
FAILED = []


def test(what: str, wrong: list) -> None:
    print(f"{'FAILED' if wrong else 'ok    '}  {what}" + "".join(f"\n        {one}" for one in wrong))
    FAILED.extend(wrong)


def of_every_service(good) -> list:
    return [name for name, service in COMPOSE["services"].items() if not good(service)]


def is_limited(service: dict) -> bool:
    limits = service.get("deploy", {}).get("resources", {}).get("limits", {})
    return all(limits.get(one) for one in ("cpus", "memory", "pids"))


test("no container runs as root", of_every_service(lambda s: re.fullmatch(r"[1-9]\d*:[1-9]\d*", str(s.get("user")))))
test("no root can be written", of_every_service(lambda s: s.get("read_only") is True))
test("no capability and no way to more rights",
     of_every_service(lambda s: s.get("cap_drop") == ["ALL"] and "no-new-privileges:true" in s.get("security_opt", [])
                      and not s.get("privileged") and not s.get("cap_add")))
test("everything tells whether it is well", of_every_service(lambda s: s.get("healthcheck", {}).get("test")))
test("everything has limits", of_every_service(is_limited))
test("everything comes back after a crash", of_every_service(lambda s: s.get("restart") == "unless-stopped"))
test("what waits for another waits until that one is well",
     of_every_service(lambda s: all(one.get("condition") == "service_healthy" for one in s.get("depends_on", {}).values())))
test("ports lead to this machine only",
     of_every_service(lambda s: all(str(port).startswith("127.0.0.1:") for port in s.get("ports", []))))
test("secrets come from files",
     [name for name, secret in COMPOSE["secrets"].items() if not str(secret.get("file", "")).startswith("./secrets/")]
     + of_every_service(lambda s: all(one in COMPOSE["secrets"] for one in s.get("secrets", [])))
     + [f"{name}: {key}" for name, service in COMPOSE["services"].items()
        for key, value in service.get("environment", {}).items()
        if re.search("PASSWORD|TOKEN|SECRET|DATABASE_URL", key) and not (key.endswith("_FILE") and value.startswith("/run/secrets/"))])
mounts = {name: {mount.split(":")[0]: mount.split(":")[1] for mount in service.get("volumes", [])}
          for name, service in COMPOSE["services"].items()}
test("volumes are declared, and each is used",
     sorted(set(COMPOSE["volumes"]) ^ {volume for service in mounts.values() for volume in service}))
test("backups never meet keys", [name for name, service in mounts.items() if {"keys", "backups"} <= set(service)])
test("what a program writes lies in a volume",
     [f"{name}: {value}" for name, service in COMPOSE["services"].items()
      for key, value in service.get("environment", {}).items()
      if key == "HELPBRIDGE_DATA_DIR" and value not in mounts[name].values()]
     + [value for value in [COMPOSE["services"]["helpbridge"]["environment"]["HELPBRIDGE_KEY_DIR"]]
        if value not in mounts["helpbridge"].values()])

stages = re.findall(r"^FROM (\S+)(?: AS (\S+))?", DOCKERFILE, re.M)
kept = [line[1:] for line in (ROOT / ".dockerignore").read_text().splitlines() if line.startswith("!")]
copied = [path for line in re.findall(r"^COPY (?!--from)(.+)$", DOCKERFILE, re.M) for path in line.split()[:-1]]
test("the image is built in one stage and run from another", [] if len(stages) == 2 and stages[0][1] == "build" else stages)
def is_kept(path):
    return any(fnmatch.fnmatch(path, one) or path.startswith(f"{one}/") for one in kept)


test("what is copied is there and not kept out",
     [path for path in copied if not (ROOT / path).exists() or not is_kept(path)])
needed = {"Cargo.toml", "Cargo.lock", "src", "dialogues", "directory", "benches"}
test("what the build needs is copied", sorted(needed - set(copied)))
users = re.findall(r"^USER (\S+)", DOCKERFILE, re.M)
test("the image ends as a user without rights", [] if users and users[-1].isdigit() and users[-1] != "0" else users)
rust = re.search(r'^rust-version = "(.+)"', (ROOT / "Cargo.toml").read_text(), re.M).group(1)
test("the compiler is new enough", [] if f"rust:{rust}" in stages[0][0] else [stages[0][0]])
test("nothing is fetched by an address that can change", [line for line in re.findall(r"^ADD .*|:latest", DOCKERFILE, re.M)])
sys.exit(1 if FAILED else 0)
