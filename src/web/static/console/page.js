// The console: what all of its pages share. It shows what the server sends, as text and never as markup.

var root = document.documentElement;
var box = document.getElementById('console');
if (!box) return;
root.classList.add('js');
var token = box.dataset.token;
var talk = box.dataset.talk || '';
var title = document.title;

function find(id) { return document.getElementById(id); }
function make(name, kind, words) {
  var node = document.createElement(name);
  if (kind) node.className = kind;
  if (words) node.textContent = words;
  return node;
}
function hidden(name, value) {
  var field = make('input');
  field.type = 'hidden';
  field.name = name;
  field.value = value;
  return field;
}
// A number for each thing that is done, so that it counts once however often it is sent.
function fresh() {
  var bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.prototype.map.call(bytes, function (byte) { return (byte + 256).toString(16).slice(1); }).join('');
}
function post(path, fields) {
  var body = new URLSearchParams();
  body.append('form_token', token);
  Object.keys(fields).forEach(function (name) { body.append(name, fields[name]); });
  return fetch(path, { method: 'POST', headers: { accept: 'application/json' }, body: body, redirect: 'manual' });
}

function said(line) {
  return line.urgency + ', ' + line.language + ', ' + line.country + ', ' + line.channel;
}
function form(path, button) {
  var node = make('form');
  node.method = 'post';
  node.action = path;
  node.appendChild(hidden('form_token', token));
  node.appendChild(hidden('client_id', fresh()));
  node.appendChild(button);
  return node;
}
// A list is made anew only where it changed, and never while somebody has the focus in that line.
function list(node, lines, show) {
  if (!node) return;
  var known = {};
  Array.prototype.forEach.call(node.children, function (item) { known[item.dataset.id] = item; });
  var items = lines.map(function (line) {
    var item = known[line.id];
    var text = JSON.stringify(line);
    if (item && (item.dataset.text === text || item.contains(document.activeElement))) return item;
    item = show(line);
    item.dataset.id = line.id;
    item.dataset.text = text;
    return item;
  });
  var place = 0;
  items.forEach(function (item) {
    if (node.children[place] !== item) node.insertBefore(item, node.children[place] || null);
    place += 1;
    var old = known[item.dataset.id];
    if (old && old !== item && old.parentNode) old.parentNode.removeChild(old);
  });
  while (node.children.length > items.length) node.removeChild(node.lastChild);
}
function queue(data) {
  var all = data.all;
  if (find('summary').textContent !== data.summary) find('summary').textContent = data.summary;
  if (find('felt')) find('felt').hidden = all.felt.every(function (one) { return document.querySelector('form[action$="/' + one.id + '"]'); });
  document.title = all.waiting.length ? '(' + all.waiting.length + ') ' + title : title;
  list(find('waiting'), all.waiting, function (line) {
    var item = make('li');
    var words = make('span');
    words.appendChild(make('strong', 'level', line.urgency));
    words.appendChild(document.createTextNode(' ' + [line.language, line.country, line.channel, line.waited].join(', ') + (line.note ? '; ' + line.note : '')));
    item.appendChild(words);
    var button = make('button', 'main', 'Take');
    button.disabled = !all.may_take;
    button.setAttribute('aria-label', 'Take: ' + [line.urgency, line.language, line.waited].join(', '));
    item.appendChild(form('/console/talks/' + line.id + '/accept', button));
    if (!line.note) item.appendChild(form('/console/talks/' + line.id + '/decline', make('button', 'quiet', 'Not for us')));
    return item;
  });
  Array.prototype.forEach.call(document.querySelectorAll('#waiting button.main'), function (button) { button.disabled = !all.may_take; });
  list(find('mine'), all.mine, function (line) {
    var item = make('li');
    var link = make('a', '', said(line));
    link.href = '/console/talks/' + line.id;
    item.appendChild(link);
    return item;
  });
}
