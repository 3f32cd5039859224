// The command that looks at pages of partners finds what it is meant to find.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { inspect } from "./host.js";
import { url, visitor } from "./lib.js";

const hash = (bytes) => `sha384-${createHash("sha384").update(bytes).digest("base64")}`;

/** Looks at a page with this body; it is made up, and nothing outside the machine is asked. */
async function look(address, body, title = "Timetable") {
  const { context, page } = await visitor({ path: "/healthz" });
  await context.route(address, (route) => route.fulfill({ contentType: "text/html", body: `<title>${title}</title><body>${body}` }));
  return inspect(page, address, url, 1000);
}

export const tests = {
  async "a page with a recorder of visitors must change, and every host of others is listed"() {
    const body = '<script src="https://static.hotjar.com/c/hotjar-1.js"></script><link rel="stylesheet" href="https://fonts.example/x.css"><img src="https://cdn.school.example/a.png">';
    const found = await look("https://www.school.example/start", body);
    assert.deepEqual(found.others, ["fonts.example", "static.hotjar.com"]);
    assert.equal(found.faults.length, 1);
    assert.match(found.faults[0], /hotjar.*replay/);
  },

  async "an address and a title that tell, and a page without TLS, are found"() {
    const found = await look("http://school.example/suicide-help", "", "Crisis");
    assert.deepEqual(found.warnings.map((warning) => warning.split(" ")[1]), ["address", "title", "chat"]);
    assert.match(found.faults[0], /https/);
  },

  async "the loader needs its key and today's hash, the frame its sandbox"() {
    const loader = await fetch(url + "/w.js").then((answer) => answer.bytes?.() ?? answer.arrayBuffer().then((bytes) => new Uint8Array(bytes)));
    const script = (integrity) => `<script src="${url}/w.js" integrity="${integrity}" crossorigin="anonymous" data-key="school" defer></script>`;
    assert.deepEqual((await look("https://school.example/a", script(hash(loader)))).faults, []);
    assert.match((await look("https://school.example/b", script(hash("old")))).faults[0], /old/);
    const frames = await look("https://school.example/c", `<iframe src="${url}/w?p=school" sandbox="allow-scripts"></iframe>`);
    assert.equal(frames.faults.length, 2);
  },
};
