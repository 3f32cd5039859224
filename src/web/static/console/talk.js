// One conversation: its lines, what is typed, and the draft that survives a line that breaks.

var lines = find('lines'), text = find('text'), status = find('status'), log = find('log');
var last = Number(box.dataset.last) || 0;
var sending = false, typed = 0;

function tell(words) { if (status) status.textContent = words; }
function down() { if (log) log.scrollTop = log.scrollHeight; }

function draft() { return 'draft ' + talk; }
function keep() {
  try {
    if (text.value) sessionStorage.setItem(draft(), text.value);
    else sessionStorage.removeItem(draft());
  } catch (error) { /* It is kept in the box at least. */ }
}
function back() {
  try { return sessionStorage.getItem(draft()) || ''; } catch (error) { return ''; }
}

function bubble(line) {
  var item = make('li', (line.young ? 'theirs' : 'own') + (line.danger ? ' danger' : ''));
  item.id = 'm-' + line.id;
  item.appendChild(make('span', 'who', (line.young ? 'Young person' : 'You') + ', ' + line.at + (line.edits ? ', changed' : '') + (line.danger ? ', danger' : '')));
  var words = make('p', 'bubble', line.text);
  words.translate = false;
  words.dir = line.young ? box.dataset.dir : 'auto';
  if (line.young) words.lang = box.dataset.lang;
  item.appendChild(words);
  return item;
}
function hear(data) {
  var at = log.scrollHeight - log.scrollTop - log.clientHeight < 80;
  data.lines.forEach(function (line) {
    var known = find('m-' + line.id);
    if (!known) lines.appendChild(bubble(line));
    // Changed where it was written, after it was seen here.
    else if (line.edits) lines.replaceChild(bubble(line), known);
    last = Math.max(last, line.seq);
  });
  // What was taken back is taken back here, too.
  Array.prototype.slice.call(lines.children).forEach(function (item) {
    if (data.ids.indexOf(item.id.slice(2)) < 0) lines.removeChild(item);
  });
  if (find('phase').textContent !== data.phase) find('phase').textContent = data.phase;
  find('urgency').textContent = data.urgency;
  if (data.danger || data.lines.some(function (line) { return line.danger; })) {
    find('danger').hidden = false;
    find('facts').classList.add('danger');
  }
  if (at) down();
}
function end(data) {
  tell(data.why);
  Array.prototype.forEach.call(box.querySelectorAll('#say button, #say textarea, .more button'), function (node) { node.disabled = true; });
  try { sessionStorage.removeItem(draft()); } catch (error) { /* It goes with the tab. */ }
}

function send(event) {
  event.preventDefault();
  var words = text.value.trim();
  if (!words || sending) return;
  sending = fresh();
  tell('Sending');
  attempt(words, 0);
}
var WAITS = [1000, 2000, 4000, 8000, 15000];
function attempt(words, tries) {
  post('/console/talks/' + talk + '/say', { text: words, client_id: sending }).then(function (response) {
    return response.json().then(function (answer) { return [response, answer.error]; }, function () { return [response, 'This was not taken. Load the page again.']; });
  }).then(function (got) {
    if (got[0].status === 503) throw got;
    sending = false;
    if (!got[0].ok) return tell(got[1]);
    tell('Sent');
    if (text.value.trim() === words) text.value = '';
    keep();
  }).catch(function () {
    if (tries >= WAITS.length) {
      sending = false;
      return tell('Not sent. Your words are kept; press Send again.');
    }
    tell('Not sent yet. It is tried again.');
    setTimeout(function () { attempt(words, tries + 1); }, WAITS[tries]);
  });
}
function put() {
  ['canned', 'item'].forEach(function (id) {
    var choice = find(id);
    var chosen = choice.options[choice.selectedIndex];
    if (!chosen || !chosen.value) return;
    text.value = (text.value ? text.value + '\n' : '') + chosen.dataset.text;
    choice.selectedIndex = 0;
  });
  keep();
  text.focus();
}

if (talk) {
  if (!text.value) text.value = back();
  text.addEventListener('input', function () {
    keep();
    var now = Date.now();
    if (text.value && now - typed > 5000) {
      typed = now;
      post('/console/talks/' + talk + '/typing', {}).catch(function () { typed = 0; });
    }
  });
  text.addEventListener('keydown', function (event) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send(event);
  });
  find('say').addEventListener('submit', send);
  find('insert').addEventListener('click', put);
  find('close').addEventListener('submit', function () {
    try { sessionStorage.removeItem(draft()); } catch (error) { /* It goes with the tab. */ }
  });
  down();
}
