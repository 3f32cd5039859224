// What is on the screen: lines, turns, choices and the bar, made of what the server sends.

// A link leads to a number, to a page, or to one of our own pages; anything else stays words.
function link(name, way) {
  if (!/^(tel:|sms:|https?:\/\/|\/(?!\/))/.test(way.href)) return make('span', '', way.shown);
  var node = make('a', name);
  node.href = way.href;
  node.rel = 'noreferrer noopener';
  if (words.hosts && !/^(tel|sms):/.test(way.href)) node.target = '_blank';
  if (way.verb) {
    node.appendChild(make('span', '', way.verb));
    node.appendChild(doc.createTextNode(' '));
  }
  var shown = make('bdi', '', way.shown);
  shown.dir = 'ltr';
  node.appendChild(shown);
  return node;
}
function put(node, pieces) {
  pieces.forEach(function (piece) {
    node.appendChild(typeof piece === 'string' ? doc.createTextNode(piece) : link('', piece));
  });
}

function mine(text) {
  var item = make('li', 'yours');
  var who = make('span', 'who', words.you + ' ');
  // For the eye alone: it is spoken by the status line.
  var mark = make('span', 'mark');
  mark.setAttribute('aria-hidden', 'true');
  who.appendChild(mark);
  item.appendChild(who);
  var bubble = make('p', 'bubble', text);
  bubble.dir = 'auto';
  bubble.translate = false;
  item.appendChild(bubble);
  return item;
}

function ours(entry) {
  var item = make('li', 'ours');
  item.dataset.seq = entry.seq;
  // An emergency is a heading: whoever reads by headings gets to it at once.
  var urgent = entry.calls.length > 0;
  var who = make(urgent ? 'h3' : 'span', 'who', entry.who);
  if (urgent) who.tabIndex = -1;
  item.appendChild(who);
  entry.bubbles.forEach(function (paragraphs) {
    var bubble = make('div', 'bubble');
    bubble.dir = 'auto';
    bubble.translate = false;
    paragraphs.forEach(function (paragraph) {
      var p = make('p');
      put(p, paragraph[0]);
      bubble.appendChild(p);
      paragraph[1].forEach(function (way) { bubble.appendChild(link('way', way)); });
    });
    item.appendChild(bubble);
  });
  entry.calls.forEach(function (way) { item.appendChild(link('way danger', way)); });
  return item;
}

// Puts a turn behind the line that it answers, else where its number belongs.
function place(item, after) {
  var next = after && after.parentNode === talk ? after.nextSibling : null;
  if (!next && !after) {
    var seq = Number(item.dataset.seq);
    each(talk.children, function (other) { if (!next && Number(other.dataset.seq) > seq) next = other; });
  }
  talk.insertBefore(item, next);
}

function offer(list) {
  // A button that vanishes while it has the focus would leave a keyboard nowhere.
  if (choices.contains(doc.activeElement)) box.focus({ preventScroll: true });
  clear(choices);
  list.forEach(function (choice) {
    var button = make('button', '', choice.label);
    button.name = 'choice';
    button.value = choice.id;
    button.dir = 'auto';
    // A yes is meant: a finger that taps twice would hit what has just come up.
    if (choice.id === 'yes') {
      button.disabled = true;
      setTimeout(function () { button.disabled = false; }, TAP);
    }
    choices.appendChild(button);
  });
}

function wipe() {
  clear(talk);
  clear(choices);
  have = {};
  hush();
}

function show(part, item) {
  if (gone) return;
  // The stream brings again what came as an answer.
  if (!item && part.entries.length && part.entries.every(function (entry) { return have[entry.seq]; })) return;
  var lost = part.fresh && alive;
  if (lost || part.curtain) wipe();
  $('notice').hidden = !lost;
  if (lost) {
    cursor = 0;
    $('notice').textContent = words.lost;
    // What was sent now is of today; only what lies before it is gone.
    if (item.li) talk.appendChild(item.li);
  }
  // The stream may be quicker than the answer: then the turn belongs to the message that is on its way.
  var asked = item || (busy && queue[0]);
  var newest = null, after = asked && asked.li;
  part.entries.forEach(function (entry, at) {
    if (entry.you !== undefined) { talk.appendChild(mine(entry.you)); return; }
    if (part.stored && have[entry.seq]) return;
    if (part.stored) have[entry.seq] = true;
    newest = ours(entry);
    if (!part.stored) newest.removeAttribute('data-seq');
    if (part.fresh && at === 0 && after) talk.insertBefore(newest, after);
    else { place(newest, after); if (after) after = newest; }
  });
  if (newest || part.curtain) offer(part.choices);
  var bar = $('bar');
  if (part.bar.length && bar.textContent !== part.bar.map(function (p) { return p.shown || p; }).join('')) {
    clear(bar);
    put(bar, part.bar);
    $('paper').textContent = part.bar.map(function (p) { return p.shown || ''; }).filter(Boolean).join(' / ');
  }
  if (newest) newest.scrollIntoView({ block: 'start' });
  if (part.stored) {
    alive = true;
    $('languages').hidden = true;
    $('language').hidden = false;
    kept = part.keep;
    if (!kept) store('');
    else if (item) store(session);
    if (item) touch();
  }
  voices();
  // The page itself speaks another language: it is shown again by the server, as soon as all is sent.
  if (part.stored && part.lang !== root.lang && queue.length < 2) native();
}

// The conversation is not there any more, here or on the server: it is said, and nothing of it stays.
function over() {
  if (gone) return;
  wipe();
  store('');
  alive = false;
  cursor = 0;
  quiet();
  $('notice').textContent = words.lost + ' ';
  var start = make('a', 'way', words.start);
  start.href = words.home;
  $('notice').appendChild(start);
  $('notice').hidden = false;
}
