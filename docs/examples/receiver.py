#!/usr/bin/env python3
"""A helpline's end of a handover, as small as it can be: receives signed events, and calls back.

    pip install standardwebhooks
    HELPBRIDGE_KEY=whsec_... python3 receiver.py --listen 127.0.0.1:8090 --helpbridge https://chat.example.org

Without --auto a counsellor types:
    accept ID Ada | decline ID busy | say ID Hello, I am Ada. | typing ID | transfer ID | close ID ended
With --auto it accepts everybody, answers every message and closes after "bye": for trying things out.
The protocol is told in docs/handover-protocol.md. A real system keeps what it is given in a database of its own.
"""

import argparse
import datetime
import json
import os
import sys
import threading
import urllib.error
import urllib.request
import uuid
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from standardwebhooks.webhooks import Webhook, WebhookVerificationError

LARGEST_EVENT = 64 * 1024


class Helpline:
    """What a helpline knows: the handovers it was offered, and the events it has seen."""

    def __init__(self, key, helpbridge, auto):
        self.webhook = Webhook(key)
        self.helpbridge = helpbridge.rstrip("/")
        self.auto = auto
        self.seen = set()  # webhook-ids; keep them for 48 hours
        self.handovers = {}
        self.lock = threading.Lock()

    def receive(self, headers, body):
        """Takes in an event: verified over the raw bytes, known by its id, answered soon."""
        event = self.webhook.verify(body, headers)
        with self.lock:
            if headers["webhook-id"] in self.seen:
                return {}
            self.seen.add(headers["webhook-id"])
            answer = self.note(event["type"], event["data"])
        if self.auto:
            threading.Thread(target=self.answer, args=(event["type"], event["data"]), daemon=True).start()
        return answer

    def note(self, kind, data):
        """Keeps what an event says, and tells the counsellor."""
        handover = data.get("conversation")
        if kind == "endpoint.challenge":
            # Who gives the number back has shown that this address is theirs.
            return {"challenge": data["challenge"]}
        if kind == "handover.offered":
            self.handovers[handover] = {"phase": "offered", "messages": []}
            line = f"level {data['level']}, language {data['language']}, country {data['country']}"
            print(f"{handover} offered: {line}", flush=True)
            for word in data.get("transcript") or []:
                print(f"{handover} earlier> {word['text']}", flush=True)
            waiting = [one for one in self.handovers.values() if one["phase"] == "offered"]
            return {"position": len(waiting)}
        known = self.handovers.get(handover)
        if kind == "handover.deleted":
            # Everything of it goes, whatever the law does not make a helpline keep.
            self.handovers.pop(handover, None)
        elif known is not None and kind == "message.created":
            known["messages"].append(data)
            if data["danger"]:
                print(f"{handover} DANGER: they can call {', '.join(data['emergency'])}", flush=True)
            print(f"{handover} young person> {data['text']}", flush=True)
            return {}
        elif known is not None and kind == "message.edited":
            known["messages"] = [data if one["message"] == data["message"] else one for one in known["messages"]]
            print(f"{handover} changed> {data['text']}", flush=True)
            return {}
        elif known is not None and kind == "message.deleted":
            known["messages"] = [one for one in known["messages"] if one["message"] != data["message"]]
        elif known is not None and "phase" in data:
            known["phase"] = data["phase"]
        print(f"{handover} {kind}", flush=True)
        return {}

    def answer(self, kind, data):
        """What --auto does."""
        handover = data.get("conversation")
        if kind == "handover.offered":
            self.call(handover, "accept", counsellor="ada", name="Ada")
            self.call(handover, "message", counsellor="ada", text="Hello, I am Ada. I am here for you.")
        elif kind == "message.created":
            if data["text"].strip().lower() == "bye":
                self.call(handover, "close", counsellor="ada", end="ended", categories=["non_counselling.test"])
            else:
                self.call(handover, "message", counsellor="ada", text="Thank you for telling me.")

    def call(self, handover, what, **data):
        """Calls helpbridge. The body names the call and the handover, and its raw bytes are signed."""
        data = {name: value for name, value in data.items() if value is not None}
        body = json.dumps({"type": f"call.{what}", "data": {"conversation": handover, **data}})
        identity, now = f"call_{uuid.uuid4().hex}", datetime.datetime.now(tz=datetime.timezone.utc)
        path = "messages" if what == "message" else what
        request = urllib.request.Request(
            f"{self.helpbridge}/api/handovers/{handover}/{path}",
            data=body.encode(),
            headers={
                "content-type": "application/json",
                "webhook-id": identity,
                "webhook-timestamp": str(int(now.timestamp())),
                "webhook-signature": self.webhook.sign(identity, now, body),
            },
        )
        try:
            with urllib.request.urlopen(request, timeout=10) as answer:
                return json.load(answer)
        except urllib.error.HTTPError as error:
            # A problem (RFC 9457): its detail says what to do.
            problem = json.loads(error.read() or b"{}")
            print(f"{handover} {what} refused: {error.code} {problem.get('detail')}", flush=True)
        except OSError as error:
            print(f"{handover} {what} failed: {error}", flush=True)
        return None


def handler(helpline):
    """The web server's side."""

    class Receiver(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self):
            length = int(self.headers.get("content-length") or 0)
            if length > LARGEST_EVENT:
                return self.reply(413, {})
            body = self.rfile.read(length)
            try:
                answer = helpline.receive({name.lower(): value for name, value in self.headers.items()}, body)
            except WebhookVerificationError:
                return self.reply(401, {})
            return self.reply(200, answer)

        def reply(self, status, answer):
            body = json.dumps(answer).encode()
            self.send_response(status)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            """Nothing about young people goes into a log."""

    return Receiver


def type_commands(helpline, counsellor):
    """Reads what the counsellor types."""
    for line in sys.stdin:
        what, handover, rest = (line.strip().split(" ", 2) + ["", "", ""])[:3]
        if what == "accept":
            helpline.call(handover, what, counsellor=counsellor, name=rest or "Ada")
        elif what == "decline":
            helpline.call(handover, what, reason=rest or "busy")
        elif what == "say":
            helpline.call(handover, "message", counsellor=counsellor, text=rest)
        elif what in ("typing", "transfer"):
            helpline.call(handover, what, counsellor=counsellor)
        elif what == "close":
            helpline.call(handover, what, counsellor=counsellor, end=rest or "ended", categories=[])
        elif what:
            print("accept | decline | say | typing | transfer | close", flush=True)


def main():
    parser = argparse.ArgumentParser(description="A helpline's end of a handover.")
    parser.add_argument("--listen", default="127.0.0.1:8090", help="where events are received")
    parser.add_argument("--helpbridge", default="http://127.0.0.1:8080", help="where calls go to")
    parser.add_argument("--counsellor", default="ada", help="the counsellor's id")
    parser.add_argument("--auto", action="store_true", help="accept everybody and answer by itself")
    arguments = parser.parse_args()
    helpline = Helpline(os.environ["HELPBRIDGE_KEY"], arguments.helpbridge, arguments.auto)
    host, port = arguments.listen.rsplit(":", 1)
    server = ThreadingHTTPServer((host, int(port)), handler(helpline))
    print(f"receiving on {arguments.listen}", flush=True)
    if arguments.auto:
        server.serve_forever()
    else:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        type_commands(helpline, arguments.counsellor)


if __name__ == "__main__":
    main()
