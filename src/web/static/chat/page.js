// Makes the chat page quicker and quieter. Without it the page does all the same with forms; when anything here fails at
// the start, it still does. Written for browsers of 2018 and later. It holds no words: those stand in the page.
//
// The parts of this folder are served as one file inside one function, in the order page, screen, send, listen, leave,
// start. This part: where things stand, and the small things.

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
var IDLE = 600000, HIDDEN = 300000, COVERED = 30000, SILENT = 60000, PATIENCE = 30000, TAP = 700;
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
