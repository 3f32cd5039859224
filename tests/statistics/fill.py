"""Waits for a server, and fills the tables of tallies with made-up counts: a few large countries and many small ones."""

import random
import sqlite3
import sys
import time
import urllib.error
import urllib.request

LARGE = ["KE", "IN", "BR", "GB"]
SMALL = ["VA", "SM", "TV", "NR", "PW", "LI", "MC", "KN"]
URGENCIES = ["none", "concern", "urgent", "emergency"]
OUTCOMES = ["contact", "information", "referral_shown", "chosen", "reached", "not_reached", "no_service",
            "emergency_number_shown", "report_link", "handover_offered", "handover_live", "handover_failed", "helped",
            "not_helped", "left"]
TOPICS = {
    "suicide": "mental_health.suicidal", "bullying": "violence.bullying", "fgm": "violence.fgm",
    "anxiety": "mental_health.fear_anxiety", "low_mood": "mental_health.mood", "family": "family.general_family_issues",
    "school": "education_occupation.academic_issues", "work": "education_occupation.problems_at_work",
    "runaway": "missing.runaway", "missing_child": "missing.lost", "sextortion": "violence.online_csae",
}


def wait(address: str) -> None:
    for _ in range(600):
        try:
            urllib.request.urlopen(address)
            return
        except (urllib.error.URLError, ConnectionError):
            time.sleep(0.2)
    raise SystemExit("the server does not start")


def some(chance: random.Random, size: int) -> int:
    """Mostly small numbers, as they are in life; often ones under the threshold."""
    return min(int(chance.expovariate(1 / size)), 9 * size) if chance.random() < 0.8 else chance.randrange(0, 13)


def counts(path: str, first: str = "1") -> None:
    chance = random.Random(8)
    db = sqlite3.connect(path, timeout=30)
    for week in range(int(first), 51):
        name = f"2026-W{week:02}"
        rows = {"outcomes": [], "topics": [], "channels": [], "services": []}
        for country in LARGE + SMALL + [""]:
            size = 60 if country in LARGE else 2
            for urgency in URGENCIES:
                rows["outcomes"] += [(name, country, urgency, one, 1, some(chance, size)) for one in OUTCOMES]
            for topic, code in TOPICS.items():
                rows["topics"].append((name, country, topic, code, "chi-as1-2026-08", 1, some(chance, size // 2 + 1)))
            for channel in ("web", "telegram"):
                for lang in ("en", "sw", "fr", "xx"):
                    rows["channels"].append((name, country, channel, lang, 1, some(chance, size)))
        for outcome in ("referral_shown", "chosen", "reached", "not_reached"):
            rows["services"].append((name, "ke-childline-kenya-116", outcome, 1, some(chance, 40)))
        for table, lines in rows.items():
            lines = [line for line in lines if line[-1] > 0]
            places = ", ".join("?" * len(lines[0]))
            db.executemany(f"INSERT INTO tally_{table} VALUES ({places})", lines)
    db.commit()
    db.close()


if __name__ == "__main__":
    {"wait": wait, "counts": counts}[sys.argv[1]](*sys.argv[2:])
