"""Signatures with keys of which each side shows only the public half (v1a), held against PyNaCl, which is not ours; and keys that
change, for both kinds: as long as two are in use, each of them alone is enough."""

import base64
import datetime
import json
import re
import threading
import time
import urllib.error
import urllib.request
import uuid
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey, VerifyKey
from standardwebhooks.webhooks import Webhook, WebhookVerificationError


def public(text):
    return VerifyKey(base64.b64decode(text.removeprefix("whpk_")))


def signed(headers, body):
    return f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + body


class Receiver:
    """A helpline's end that keeps every event as it came: the headers and the raw bytes."""

    def __init__(self, port):
        events = self.events = []

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["content-length"]))
                events.append(({name.lower(): value for name, value in self.headers.items()}, body))
                self.send_response(200)
                self.send_header("content-length", "2")
                self.end_headers()
                self.wfile.write(b"{}")

            def log_message(self, *_):
                """Nothing about young people goes into a log."""

        self.server = ThreadingHTTPServer(("127.0.0.1", port), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def end(self):
        self.server.shutdown()
        self.server.server_close()

    def of(self, kind):
        return [one for one in list(self.events) if json.loads(one[1])["type"] == kind]


def holds(key, event):
    """Whether one of the signatures of an event is this key's."""
    headers, body = event
    for entry in headers["webhook-signature"].split():
        version, signature = entry.split(",", 1)
        if version != "v1a":
            continue
        try:
            key.verify(signed(headers, body), base64.b64decode(signature))
            return True
        except BadSignatureError:
            pass
    return False


def holds_shared(secret, event):
    headers, body = event
    try:
        Webhook(secret).verify(body, headers)
        return True
    except WebhookVerificationError:
        return False


def call(world, handover, what, sign, **data):
    """Calls helpbridge; gives the status."""
    body = json.dumps({"type": f"call.{what}", "data": {"conversation": handover, **data}}).encode()
    headers = {"webhook-id": f"call_{uuid.uuid4().hex}", "webhook-timestamp": str(int(time.time()))}
    headers["webhook-signature"] = sign(headers, body)
    headers["content-type"] = "application/json"
    path = "messages" if what == "message" else what
    request = urllib.request.Request(f"{world.base}/api/handovers/{handover}/{path}", data=body, headers=headers)
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:
            return answer.status
    except urllib.error.HTTPError as error:
        return error.code


def ours(pair):
    def sign(headers, body):
        return "v1a," + base64.b64encode(pair.sign(signed(headers, body)).signature).decode()

    return sign


def shared(secret):
    def sign(headers, body):
        at = datetime.datetime.fromtimestamp(int(headers["webhook-timestamp"]), tz=datetime.timezone.utc)
        return Webhook(secret).sign(headers["webhook-id"], at, body.decode())

    return sign


def next_event(world, receiver, young, kind, until):
    """Has the young person write, and waits for what comes of it."""
    before = len(receiver.of(kind))
    young.send(text=f"word {before}")

    def came():
        return len(receiver.of(kind)) > before

    until(came)
    return receiver.of(kind)[-1]


def rotate(world):
    """A new key for the endpoint, in use within seconds."""
    told = world.command("endpoint", "rotate", world.endpoint)
    time.sleep(6)
    return re.search(r"^key (\S+)$", told, re.MULTILINE).group(1)


def prove(world_of, live_with, until):
    """`world_of` makes a world with an endpoint of a public key or of none; `live_with` brings somebody into a talk."""
    pair = SigningKey.generate()
    key = "whpk_" + base64.b64encode(bytes(pair.verify_key)).decode()
    for name, given, sign, check in (("v1a", key, ours(pair), holds), ("v1", None, None, holds_shared)):
        world = world_of(given)
        receiver = Receiver(world.hook)
        try:
            first = public(world.key) if given else world.key
            sign = sign or shared(world.key)
            young, handover = live_with(world, receiver, sign)
            event = next_event(world, receiver, young, "message.created", until)
            assert event[0]["webhook-signature"].count(",") == 1 and check(first, event)
            changed = (event[0], event[1].replace(b"word", b"ward"))
            assert not check(first, changed), "a changed word is noticed"
            stranger = ours(SigningKey.generate()) if given else shared("whsec_" + base64.b64encode(b"x" * 32).decode())
            assert call(world, handover, "message", stranger, counsellor="ada", text="Hello.") == 401
            shown = rotate(world)
            second = public(shown) if given else shown
            event = next_event(world, receiver, young, "message.created", until)
            assert event[0]["webhook-signature"].count(f"{name},") == 2, event[0]["webhook-signature"]
            assert check(first, event) and check(second, event), "both keys sign side by side"
            assert call(world, handover, "message", sign, counsellor="ada", text="Hello.") == 200
            if not given:
                assert call(world, handover, "message", shared(shown), counsellor="ada", text="Hello.") == 200
            shown = rotate(world)
            third = public(shown) if given else shown
            event = next_event(world, receiver, young, "message.created", until)
            assert not check(first, event) and check(second, event) and check(third, event), "the oldest is gone"
            if not given:
                assert call(world, handover, "message", sign, counsellor="ada", text="Hello.") == 401
            print(f"ok   {name}: signed both ways, and with two keys in one header while they change", flush=True)
        finally:
            receiver.end()
            world.end()
