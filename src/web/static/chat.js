// Makes the chat page quicker and quieter. Without this file the page does all the same with forms; when anything here
// fails at the start, it still does. Written for browsers of 2018 and later. It holds no words: those stand in the page.
(function () {
  'use strict';
  var doc = document;
  var root = doc.documentElement;
  var $ = function (id) { return doc.getElementById(id); };
  var say = $('say'), box = $('text'), talk = $('talk'), choices = $('choices');
  var exit = $('exit'), cover = $('cover'), blank = $('blank'), retry = $('retry'), reveal = $('reveal');
  var KEY = 'k';

  // Private windows and frames may have no storage; then a reload begins anew.
  function store(key) {
    try {
      if (key) sessionStorage.setItem(KEY, key); else sessionStorage.removeItem(KEY);
    } catch (_) { /* nothing is kept, which is no harm */ }
  }
  function stored() {
    try { return sessionStorage.getItem(KEY); } catch (_) { return null; }
  }

  // The pages about countries and about us: their Exit ends the talk of this tab, too, and then goes as a form.
  if (!say) {
    exit.addEventListener('submit', function () {
      var field = doc.createElement('input');
      field.type = 'hidden';
      field.name = 'session';
      field.value = stored() || '';
      exit.appendChild(field);
      store('');
    });
    return;
  }

  var words = $('words').dataset;
  var IDLE = 600000, HIDDEN = 300000, COVERED = 30000, SILENT = 60000, PATIENCE = 30000;
  var WAITS = [1000, 2000, 4000, 8000, 15000];

  var session = say.elements.session.value;
  // Whether the server knows the conversation; how far the stream was read; the turns that are on the screen.
  var alive = 'alive' in words, cursor = 0, have = {};
  var queue = [], busy = false, timer = 0;
  var reader = null, fails = 0, paused = false, listenTimer = 0;
  // Until everything is in its place, the forms go as they do without script.
  var ready = false;
  var gone = false, kept = true, idleTimer = 0, hiddenAt = 0, pauseTimer = 0, focused = null;

  // --- Small things

  function make(tag, name, text) {
    var node = doc.createElement(tag);
    if (name) node.className = name;
    if (text) node.textContent = text;
    return node;
  }
  function clear(node) { while (node.firstChild) node.removeChild(node.firstChild); }
  function tell(text) { $('status').textContent = text || ''; }
  function each(list, what) { Array.prototype.forEach.call(list, what); }

  function uuid() {
    var bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = bytes[6] & 15 | 64;
    bytes[8] = bytes[8] & 63 | 128;
    return Array.prototype.map.call(bytes, function (byte, at) {
      return (at === 4 || at === 6 || at === 8 || at === 10 ? '-' : '') + (byte + 256).toString(16).slice(1);
    }).join('');
  }

  function carry(key) {
    session = key;
    each(doc.querySelectorAll('input[name=session]'), function (field) { field.value = key; });
  }

  function stopper() { return window.AbortController ? new AbortController() : { abort: function () {}, signal: undefined }; }

  function call(method, path, prefer, stop, body) {
    var headers = { Authorization: 'Bearer ' + session, Prefer: 'page' + prefer };
    if (body) headers['Content-Type'] = 'application/json'; else headers['Last-Event-ID'] = String(cursor);
    return fetch(path, {
      method: method, headers: headers, body: body, signal: stop.signal,
      cache: 'no-store', credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer'
    });
  }

  // --- What is on the screen

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
    item.appendChild(make('span', 'who', entry.who));
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
    var newest = null, after = item && item.li;
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

  // --- Sending

  function add(item) {
    item.id = uuid();
    item.tries = 0;
    if (item.text && item.text.trim().toLowerCase() === words.hide) wipe();
    else {
      item.li = mine(item.text || item.label);
      talk.appendChild(item.li);
      item.li.scrollIntoView({ block: 'nearest' });
    }
    queue.push(item);
    mark(item, '');
    pump();
  }
  function mark(item, text) {
    if (item.li) item.li.querySelector('.mark').textContent = text && '· ' + text;
  }

  // One at a time and in order: what was written first is answered first.
  function pump() {
    var item = queue[0];
    if (busy || gone || !item || item.stuck) return;
    clearTimeout(timer);
    busy = true;
    retry.hidden = true;
    tell(words.sending);
    var ask = { client_id: item.id, lang: root.lang };
    if (words.country) ask.country = words.country;
    if (item.choice) ask.choice = item.choice; else ask.text = item.text;
    var stop = stopper();
    var limit = setTimeout(function () { stop.abort(); }, PATIENCE);
    call('POST', '/api/chat/messages', '', stop, JSON.stringify(ask)).then(function (response) {
      if (response.ok) return response.json().then(function (part) { answered(item, part); });
      // Left in another tab: this one is left, too.
      if (response.status === 401) { store(''); location.replace(words.home); return; }
      if (response.status === 413) return response.json().then(function (problem) { refused(item, problem); });
      throw response;
    }).catch(function () { failed(item); }).then(function () {
      clearTimeout(limit);
      busy = false;
      if (queue.length && !queue[0].stuck && !queue[0].tries) pump();
    });
  }

  function answered(item, part) {
    if (gone) return;
    online(true);
    if (!part.stored) {
      // Words of help that are compiled in: shown once, and the message is sent again.
      if (!item.met) show(part, item);
      item.met = true;
      throw part;
    }
    mark(item, words.sent);
    tell(words.sent);
    show(part, item);
    queue.shift();
    listen();
  }

  function refused(item, problem) {
    queue.shift();
    if (item.li && item.li.parentNode) talk.removeChild(item.li);
    box.value = item.text + (box.value && '\n' + box.value);
    tell('');
    $('notice').textContent = problem.detail;
    $('notice').hidden = false;
  }

  function failed(item) {
    if (gone || queue[0] !== item) return;
    item.tries += 1;
    var wait = WAITS[item.tries - 1];
    if (navigator.onLine === false) online(false);
    if (item.tapped) probe().then(function () { native(item); }, stuck);
    else if (wait) {
      mark(item, words.notSent);
      tell(words.notSent);
      timer = setTimeout(pump, wait);
    } else stuck();
    function stuck() {
      item.stuck = true;
      mark(item, words.retry);
      tell('');
      retry.hidden = false;
    }
  }

  function tryAgain(tapped) {
    var item = queue[0];
    if (!item) return;
    item.stuck = false;
    item.tapped = tapped;
    if (!tapped) item.tries = 0;
    pump();
  }

  // Whether the server can be reached at all, by a way that is no fetch.
  function probe() {
    return new Promise(function (resolve, reject) {
      var sheet = make('link');
      sheet.rel = 'stylesheet';
      sheet.href = '/static/' + uuid() + '.css';
      sheet.onload = function () { doc.head.removeChild(sheet); resolve(); };
      sheet.onerror = function () { doc.head.removeChild(sheet); reject(); };
      doc.head.appendChild(sheet);
    });
  }

  // The form as it is without script: with a message that will not go otherwise, else just to be shown the talk.
  function native(item) {
    var rest = queue.slice(item ? 1 : 0).map(function (other) { return other.text; }).concat(box.value);
    var field = function (name, value) {
      var input = make('input');
      input.type = 'hidden';
      input.name = name;
      input.value = value;
      say.appendChild(input);
    };
    if (!item) field('check', '1');
    else {
      say.elements.client_id.value = item.id;
      field(item.choice ? 'choice' : 'draft', item.choice || rest.filter(Boolean).join('\n'));
    }
    box.value = item && item.text || rest.filter(Boolean).join('\n');
    queue = [];
    HTMLFormElement.prototype.submit.call(say);
  }

  var pressed = null, byKey = false;
  say.addEventListener('click', function (event) {
    pressed = event.target.closest('button');
    byKey = event.detail === 0;
  });
  say.addEventListener('submit', function (event) {
    if (!ready) return;
    var button = event.submitter || pressed;
    pressed = null;
    event.preventDefault();
    if (button && button.name === 'check') return check();
    if (button && button.name === 'choice') {
      var picked = { choice: button.value, label: button.textContent };
      // A keyboard goes on in the box; a finger is not met with a keyboard that covers the answer.
      if (byKey) box.focus({ preventScroll: true });
      clear(choices);
      return add(picked);
    }
    var text = box.value;
    box.focus();
    if (!text.trim()) return;
    box.value = '';
    add({ text: text });
  });
  retry.addEventListener('click', function () { box.focus({ preventScroll: true }); tryAgain(true); });

  function online(is) { $('offline').hidden = is; }
  window.addEventListener('offline', function () { online(false); });
  window.addEventListener('online', function () {
    online(true);
    tryAgain(false);
    fails = 0;
    quiet();
    listen();
  });

  // --- Listening: by stream, else by asking again and again, else the button is there

  function quiet() {
    clearTimeout(listenTimer);
    if (reader) reader.abort();
    reader = null;
  }
  function later(wait) {
    clearTimeout(listenTimer);
    listenTimer = setTimeout(listen, wait);
  }

  function listen() {
    if (gone || !alive || reader || paused) return;
    var stop = reader = stopper();
    var polls = fails >= 2;
    var open = polls ? poll(stop) : stream(stop);
    open.then(function () { reached(); return 50; }, function (response) {
      if (response && response.status === 401) over();
      else fails += 1;
      // Neither gets through: the button is shown, and both are tried again now and then.
      if (fails < 4) return WAITS[fails - 1];
      root.classList.add('cut');
      fails = 1;
      return WAITS[4];
    }).then(function (wait) {
      if (reader !== stop) return;
      reader = null;
      later(wait);
    });
  }
  function reached() {
    fails = Math.min(fails, 2);
    root.classList.remove('cut');
    online(true);
  }

  function stream(stop) {
    var heard = false, left = '', watch = 0;
    var decoder = new TextDecoder();
    // The server is heard every 25 seconds; without it the line is dead, whatever the browser thinks.
    function alarm() { clearTimeout(watch); watch = setTimeout(function () { stop.abort(); }, SILENT); }
    alarm();
    return call('GET', '/api/chat/events', '', stop).then(function (response) {
      if (!response.ok || !response.body) throw response;
      var lines = response.body.getReader();
      return (function next() {
        return lines.read().then(function (chunk) {
          if (chunk.done || reader !== stop) return;
          alarm();
          if (!heard) { heard = true; fails = 0; reached(); }
          var events = (left + decoder.decode(chunk.value, { stream: true })).split('\n\n');
          left = events.pop();
          events.forEach(hear);
          return next();
        });
      })();
    }).then(function () { clearTimeout(watch); }, function (error) {
      clearTimeout(watch);
      if (!heard) throw error;
    });
  }
  function hear(text) {
    var fields = {};
    text.split('\n').forEach(function (line) {
      var at = line.indexOf(':');
      if (at > 0) fields[line.slice(0, at)] = line.slice(at + 1).trim();
    });
    if (fields.event === 'closed') over();
    if (fields.event === 'turn') {
      cursor = Number(fields.id) || cursor;
      show(JSON.parse(fields.data));
    }
  }

  function poll(stop) { return since(stop, ', wait=25'); }
  function since(stop, prefer) {
    return call('GET', '/api/chat/messages', prefer, stop).then(function (response) {
      if (!response.ok) throw response;
      return response.json();
    }).then(function (part) {
      cursor = Math.max(cursor, part.cursor);
      if (part.entries.length) show(part);
    });
  }

  function check() {
    tryAgain(false);
    if (!alive) return;
    since(stopper(), '').then(reached, function (response) {
      if (response && response.status === 401) return over();
      if (!queue.length) return probe().then(function () { native(); }, function () { online(false); });
    });
  }

  // --- Leaving

  // The page stops here: nothing is shown, sent, heard or kept any more.
  function end() {
    gone = true;
    wipe();
    box.value = '';
    clear($('notice'));
    tell('');
    queue = [];
    clearTimeout(timer);
    quiet();
  }

  function leave(event) {
    if (!ready) return;
    if (event) event.preventDefault();
    if (gone) return;
    root.classList.add('gone');
    blank.hidden = false;
    blank.textContent = words.loading;
    end();
    store('');
    var fields = new URLSearchParams();
    fields.append('session', session);
    fields.append('stay', '1');
    try { navigator.sendBeacon('/exit', fields); } catch (_) { /* the server forgets by itself, later */ }
    host('exit');
    var left = false;
    function go() {
      if (left) return;
      left = true;
      if (words.hosts) try { window.top.location.replace(words.exit); return; } catch (_) { /* the loader leads away */ }
      location.replace(words.exit);
    }
    // The empty page is painted first.
    requestAnimationFrame(function () { setTimeout(go, 0); });
    setTimeout(go, 200);
  }
  exit.addEventListener('submit', leave);

  var presses = 0, alone = false, pressTimer = 0;
  function count(number, text) {
    presses = number;
    exit.dataset.presses = number;
    clearTimeout(pressTimer);
    tell(text);
    if (number) pressTimer = setTimeout(function () { count(0, words.exitOver); }, 5000);
  }
  doc.addEventListener('keydown', function (event) {
    if (event.key === 'Shift') { if (!event.repeat) alone = true; return; }
    alone = false;
    if (presses) count(0, '');
  });
  doc.addEventListener('keyup', function (event) {
    if (event.key !== 'Shift' || !alone) return;
    alone = false;
    if (presses === 2) leave();
    else count(presses + 1, presses ? words.exitOne : words.exitTwo);
  });

  // A page that comes back from the browser's memory was emptied when it went; what is still alive is fetched anew.
  // What is still on its way goes along as the form that it could have been.
  window.addEventListener('pagehide', function () {
    root.classList.add('gone');
    if (!gone) queue.forEach(function (item) {
      var fields = new URLSearchParams();
      fields.append('session', session);
      fields.append('client_id', item.id);
      fields.append('lang', root.lang);
      fields.append(item.choice ? 'choice' : 'text', item.choice || item.text);
      try { navigator.sendBeacon(words.home, fields); } catch (_) { /* then it is not sent, and nobody is told that it was */ }
    });
    end();
  });
  window.addEventListener('pageshow', function (event) { if (event.persisted) location.replace(words.home); });

  doc.addEventListener('visibilitychange', function () {
    clearTimeout(pauseTimer);
    if (doc.hidden) {
      hiddenAt = Date.now();
      focused = doc.activeElement;
      root.classList.add('covered');
      cover.hidden = false;
      hush();
      pauseTimer = setTimeout(function () { paused = true; quiet(); }, HIDDEN);
      return;
    }
    paused = false;
    listen();
    if (Date.now() - hiddenAt < COVERED) uncover();
    else reveal.focus();
  });
  function uncover() {
    root.classList.remove('covered');
    cover.hidden = true;
    if (focused && focused.focus) focused.focus({ preventScroll: true });
  }
  reveal.addEventListener('click', uncover);

  // Ten minutes without a sign of life: a reload by whoever comes next begins anew.
  function touch() {
    clearTimeout(idleTimer);
    if (gone || !alive) return;
    idleTimer = setTimeout(function () { idleTimer = 0; store(''); }, IDLE);
  }
  ['keydown', 'pointerdown', 'touchstart'].forEach(function (kind) {
    doc.addEventListener(kind, function () {
      if (gone || !alive) return;
      if (!idleTimer && kept) store(session);
      touch();
    }, { passive: true });
  });

  // --- For those who read little

  var listener = $('listen'), pictures = $('pictures');
  var speech = window.speechSynthesis;
  // Only voices that live in the device: others would send the words away.
  function voice() {
    var all = speech && speech.getVoices() || [];
    return Array.prototype.filter.call(all, function (one) {
      return one.localService && one.lang.toLowerCase().split(/[-_]/)[0] === root.lang.split('-')[0];
    })[0];
  }
  function voices() { listener.hidden = !voice(); }
  function speaking(is) {
    listener.setAttribute('aria-pressed', String(is));
    listener.lastChild.textContent = is ? words.listenStop : words.listen;
  }
  function hush() {
    if (speech) speech.cancel();
    speaking(false);
  }
  listener.addEventListener('click', function () {
    if (listener.getAttribute('aria-pressed') === 'true') return hush();
    var turns = talk.querySelectorAll('.ours');
    var turn = turns[turns.length - 1], speaker = voice();
    if (!turn || !speaker) return;
    var parts = [];
    each(turn.querySelectorAll('.bubble p, .way'), function (part) { parts.push(part.textContent); });
    each(choices.children, function (button) { parts.push(button.textContent); });
    // Numbers are read digit by digit, as they are dialled.
    var text = parts.join('. ').replace(/\d(?=\d)/g, '$& ');
    var utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = speaker;
    utterance.lang = speaker.lang;
    utterance.onend = utterance.onerror = function () { speaking(false); };
    speech.cancel();
    speaking(true);
    speech.speak(utterance);
  });
  if (speech && speech.addEventListener) speech.addEventListener('voiceschanged', voices);
  pictures.addEventListener('change', function () { root.classList.toggle('pics', pictures.checked); });

  // --- In a frame of a partner's page: four words to that page, and to no other

  function host(word, height) {
    if (!words.hosts || window.parent === window) return;
    words.hosts.split(' ').forEach(function (origin) {
      try { window.parent.postMessage(height ? { helpbridge: word, height: height } : { helpbridge: word }, origin); } catch (_) { /* not there */ }
    });
  }
  if (words.hosts && window.parent !== window) {
    $('close').hidden = false;
    $('close').addEventListener('click', function () { hush(); host('close'); });
    // Told once: a height that followed the talk would tell when something is said.
    host('open');
    host('height', 640);
  }

  // --- The start

  each(talk.querySelectorAll('[data-seq]'), function (item) { have[item.dataset.seq] = true; cursor = Math.max(cursor, Number(item.dataset.seq)); });
  root.classList.add('js');
  ready = true;
  online(navigator.onLine !== false);
  voices();
  touch();
  var key = stored();
  if (alive) {
    store(session);
    listen();
  } else if (key) {
    // After a reload: the same talk is fetched again, if it is still there.
    carry(key);
    cursor = 0;
    since(stopper(), '').then(function () { touch(); listen(); }, function (response) {
      if (response && response.status === 401) store('');
      else { alive = true; listen(); }
    });
  }
})();
