"""Reads a release of helpbridge's statistics and says what share of conversations in each country were urgent.

    python3 statistics.py https://chat.example.org/statistics/

Only the standard library is needed. Counts are contacts, not children, and they do not say how common harm is.
"""

import csv
import hashlib
import io
import json
import sys
import urllib.request


def fetch(address: str) -> bytes:
    with urllib.request.urlopen(address) as answer:
        return answer.read()


def table(base: str, package: dict, name: str) -> list[dict]:
    """A table of the package, checked against its checksum. A hidden number is None."""
    resource = next(one for one in package["resources"] if one["name"] == name)
    content = fetch(base + resource["path"])
    expected = resource["hash"].removeprefix("sha256:")
    if hashlib.sha256(content).hexdigest() != expected:
        raise ValueError(f"{name} is not what the package says")
    rows = list(csv.DictReader(io.StringIO(content.decode("utf-8"))))
    for row in rows:
        for column in ("count", "low", "high"):
            if column in row:
                row[column] = None if row[column] in ("", "<k", "NA") else int(row[column])
    return rows


def shares(rows: list[dict]) -> dict[str, tuple[float, float]]:
    """Of each country: between which shares the conversations that were urgent or an emergency lie.

    A hidden number is somewhere between nothing and what the total leaves; the range says so instead of guessing.
    """
    found = {}
    contacts = [row for row in rows if row["outcome"] == "contact"]
    for country in sorted({row["country"] for row in contacts}):
        of_country = {row["urgency"]: row for row in contacts if row["country"] == country}
        total = of_country["all"]
        if total["count"] is None:
            continue
        low = high = 0
        for urgency in ("urgent", "emergency"):
            row = of_country[urgency]
            low += 0 if row["count"] is None else row["low"]
            high += 0 if row["count"] is None else row["high"]
        if any(of_country[urgency]["count"] is None for urgency in ("urgent", "emergency")):
            others = sum(of_country[urgency]["low"] or 0 for urgency in ("none", "concern"))
            high = max(high, total["high"] - others)
        found[country] = (low / total["high"], min(1.0, high / total["low"]))
    return found


def main() -> None:
    base = sys.argv[1].rstrip("/") + "/"
    package = json.loads(fetch(base + "datapackage.json"))
    rows = table(base, package, "outcomes")
    print(package["title"], "-", rows[0]["period"] if rows else "empty")
    for country, (low, high) in shares(rows).items():
        print(f"{country}: between {low:.0%} and {high:.0%} were urgent or an emergency")


if __name__ == "__main__":
    main()
