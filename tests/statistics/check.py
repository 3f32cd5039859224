"""Checks releases from outside: the official validator, checksums, and an attack with the truth at hand.

The attack takes what is published and the rule that nothing under k is shown, knows the exact value of every published
number, of every hidden number whether it is small, and twenty conversations with all that was counted of them. It looks for
hidden numbers under k that follow from that.
"""

import csv
import hashlib
import json
import random
import sqlite3
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

K = 10


def say(good: bool, what: str) -> None:
    print(f"{'ok    ' if good else 'FAILED'}  {what}", flush=True)
    if not good:
        raise SystemExit(1)


def truth(db: sqlite3.Connection, table: str, week: str) -> dict:
    columns = {"outcomes": "country, urgency, outcome", "channels": "country, channel, lang",
               "topics": "country, topic"}[table]
    found = db.execute(f"SELECT {columns}, count FROM tally_{table} WHERE week = ?", (week,))
    return {tuple(row[:-1]): row[-1] for row in found}


def value(table: str, row: dict, counts: dict, alone: set) -> int:
    """The true value of a published row."""
    def fits(key: tuple) -> bool:
        country = {"": "XX"}.get(key[0], key[0])
        unit = country if country in alone else "ZZ"
        if unit != row["country"]:
            return False
        if table == "outcomes":
            return row["urgency"] in ("all", key[1]) and row["outcome"] == key[2]
        if table == "channels":
            lang = key[2] if key[2] in LANGUAGES else "other"
            return row["channel"] in ("all", key[1]) and row["language"] in ("all", lang)
        return row["topic"] == key[1] or row["topic"] == "all" and HEADING[key[1]] == row["heading"]
    # Nobody's country is not among those that are published together.
    return sum(count for key, count in counts.items() if fits(key) and not (key[0] == "" and row["country"] == "ZZ"))


def whole(table: str, row: dict) -> tuple | None:
    """The row that a row is a part of, by its keys."""
    keys = key_of(table, row)
    if table == "outcomes":
        return None if keys[1] == "all" else (keys[0], "all", keys[2])
    if table == "topics":
        return None if keys[2] == "all" else (keys[0], keys[1], "all")
    if keys[2] != "all":
        return (keys[0], keys[1], "all")
    return None if keys[1] == "all" else (keys[0], "all", "all")


def key_of(table: str, row: dict) -> tuple:
    return tuple(row[column] for column in
                 {"outcomes": ("country", "urgency", "outcome"), "channels": ("country", "channel", "language"),
                  "topics": ("country", "heading", "topic")}[table])


def attack(table: str, rows: list, values: dict, facts: dict) -> list:
    parts = defaultdict(list)
    by_key = {key_of(table, row): row for row in rows}
    for row in rows:
        if whole(table, row):
            parts[whole(table, row)].append(row)
    found = []
    for key, group in parts.items():
        if by_key[key]["count"] == "<k":
            continue
        hidden = [key_of(table, row) for row in group if row["count"] == "<k"]
        rest = values[key] - sum(values[key_of(table, row)] for row in group if row["count"] != "<k")
        least = {one: max(facts.get(one, 0), K if values[one] >= K else 0) for one in hidden}
        most = {one: min(rest, K - 1) if values[one] < K else rest for one in hidden}
        for one in hidden:
            low = max(least[one], rest - sum(most.values()) + most[one])
            high = min(most[one], rest - sum(least.values()) + least[one])
            if values[one] < K and low == high and facts.get(one, 0) < values[one]:
                found.append(one)
    return found


def releases(program: str, data: str, ids: list) -> None:
    from frictionless import Package

    db = sqlite3.connect(f"file:{data}/helpbridge.db?mode=ro", uri=True)
    chance, published, attacked = random.Random(20), 0, 0
    for at, release in enumerate(ids):
        folder = Path(data) / "out" / release
        subprocess.run([program, "statistics", "export", "--release", release, "--out", str(folder)],
                       check=True, stdout=subprocess.DEVNULL)
        for line in (folder / "SHA256SUMS").read_text().splitlines():
            digest, name = line.split("  ")
            if hashlib.sha256((folder / name).read_bytes()).hexdigest() != digest:
                say(False, f"the checksum of {release}/{name}")
        if at % 10 == 0:
            report = Package(str(folder / "datapackage.json")).validate()
            say(report.valid, f"{release} is a valid data package for frictionless"
                + ("" if report.valid else f": {report.flatten(['type', 'note'])[:5]}"))
        week = release.split("-v")[0]
        with open(folder / "channels.csv", newline="", encoding="utf-8") as file:
            alone = {row["country"] for row in csv.DictReader(file)} - {"ZZ"}
        for table in ("outcomes", "topics", "channels"):
            with open(folder / f"{table}.csv", newline="", encoding="utf-8") as file:
                rows = list(csv.DictReader(file))
            counts = truth(db, table, week)
            values = {key_of(table, row): value(table, row, counts, alone) for row in rows}
            for row in rows:
                if row["count"] != "<k":
                    published += 1
                    true = values[key_of(table, row)]
                    if true < K or not int(row["low"]) <= true <= int(row["high"]) or int(row["count"]) % 5:
                        say(False, f"{release} {table} {row}: {true}")
            cells = [key_of(table, row) for row in rows if "all" not in key_of(table, row)]
            facts: dict = defaultdict(int)
            for one in chance.choices(cells, k=20) if cells else []:
                facts[one] = min(facts[one] + 1, values[one])
            for known in ({}, facts):
                found = attack(table, rows, values, known)
                attacked += 1
                if found:
                    say(False, f"{release} {table}: {found[:3]} can be worked out")
    say(published > 1000, f"every one of {published} published numbers is true, rounded and {K} or more")
    say(attacked > 100, f"{attacked} attacks work out no hidden number under {K}")
    smallest = {country for country in ("VA", "SM", "TV", "NR", "PW", "LI", "MC", "KN")}
    text = "".join(path.read_text() for path in Path(data).glob("out/*/*s.csv") if path.name != "codebook.csv")
    say(not any(f",{country}," in text for country in smallest), "small countries are never seen alone")


def pages(base: str, example: str) -> None:
    said = subprocess.run([sys.executable, example, base], check=True, capture_output=True, text=True).stdout
    say("were urgent or an emergency" in said, "the example in Python reads what the server hands out")
    import urllib.request
    package = json.load(urllib.request.urlopen(base + "datapackage.json"))
    say(package["id"] == "https://doi.org/10.5555/example" and "Lines and Friends" in package["citation"],
        "the package says how to cite it")


ROOT = Path(__file__).resolve().parents[2]
with open(ROOT / "src/statistics/chi_map_2026_08.csv", newline="", encoding="utf-8") as lines:
    HEADING = {row["topic"]: row["code"].split(".")[0] for row in csv.DictReader(lines)}
LANGUAGES = {path.name for path in (ROOT / "dialogues/texts").iterdir() if path.is_dir()}

if __name__ == "__main__":
    if sys.argv[1] == "pages":
        pages(sys.argv[2], sys.argv[3])
    else:
        releases(sys.argv[1], sys.argv[2], sys.argv[3].split())
