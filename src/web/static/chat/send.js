// Sending: one message at a time, in order, again and again until it is answered.

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
    // Too much at once: it is said in the words that came, and the next try is when it was asked for.
    if (response.status === 429) {
      item.wait = Number(response.headers.get('Retry-After')) * 1000 || 0;
      return response.json().then(function (problem) { announce(problem.detail); throw response; });
    }
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
  announce(problem.detail);
}

function announce(text) {
  $('notice').textContent = text;
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
    timer = setTimeout(pump, Math.max(wait, item.wait || 0));
    item.wait = 0;
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

function online(is) { $('offline').hidden = is && navigator.onLine !== false; }
window.addEventListener('offline', function () { online(false); });
window.addEventListener('online', function () {
  online(true);
  tryAgain(false);
  fails = 0;
  quiet();
  listen();
});
