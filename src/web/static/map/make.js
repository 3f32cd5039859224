// Makes world.tsv, the outlines of the map, from Natural Earth (public domain) as the package world-atlas carries it.
//
//   npm install world-atlas@2.0.2 topojson-client@3 topojson-simplify@3 i18n-iso-countries@7   (in any folder)
//   NODE_PATH=that/folder/node_modules node make.js > world.tsv
//
// A line: the country's code, or - for a place that is drawn without colour and link; its outline as the d of an SVG
// path, or `dot x y` for a country too small to be seen; degrees east and north of the middle of its largest part. All in a picture of 1005 times 487, Equal Earth projection.
'use strict';

const topojson = Object.assign({}, require('topojson-client'), require('topojson-simplify'));
const codes = require('i18n-iso-countries');
const world = require('world-atlas/countries-50m.json');

const WIDTH = 1000;
// How much of a bend, in square degrees, and how small an island is left out.
const BEND = 0.12;
const ISLAND = 1.6;
// Smaller than this, a country is a dot.
const DOT = 2.6;

// The names and borders that the United Nations use, where Natural Earth draws who is in control: these outlines are
// part of another country, and these places are drawn without taking a side.
const PART_OF = { Somaliland: '706', 'N. Cyprus': '196' };
const NO_SIDE = ['Kosovo', 'Siachen Glacier', 'W. Sahara', 'Taiwan', 'Falkland Is.'];
const LEFT_OUT = ['Antarctica', 'Indian Ocean Ter.'];
const CRIMEA = [34.3, 45.3];

function equalEarth([degreesEast, degreesNorth]) {
  const [a1, a2, a3, a4] = [1.340264, -0.081106, 0.000893, 0.003796];
  const east = (degreesEast * Math.PI) / 180;
  const t = Math.asin((Math.sqrt(3) / 2) * Math.sin((degreesNorth * Math.PI) / 180));
  const x = (2 * Math.sqrt(3) * east * Math.cos(t)) / (3 * (9 * a4 * t ** 8 + 7 * a3 * t ** 6 + 3 * a2 * t ** 2 + a1));
  const y = a4 * t ** 9 + a3 * t ** 7 + a2 * t ** 3 + a1 * t;
  const scale = WIDTH / (2 * 2.7066297);
  return [x * scale + WIDTH / 2, WIDTH * 0.2434 - y * scale];
}

// A ring that crosses the 180th meridian goes on beyond it.
function unwrapped(ring) {
  const crosses = ring.some(([x], at) => at > 0 && Math.abs(x - ring[at - 1][0]) > 180);
  return crosses ? ring.map(([x, y]) => [x < 0 ? x + 360 : x, y]) : ring;
}

function contains(ring, [x, y]) {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
    const [[xi, yi], [xj, yj]] = [ring[i], ring[j]];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}

function area(points) {
  let sum = 0;
  for (let i = 0, j = points.length - 1; i < points.length; j = i, i += 1) {
    sum += (points[j][0] - points[i][0]) * (points[j][1] + points[i][1]);
  }
  return Math.abs(sum / 2);
}

function path(points) {
  let [x, y] = points[0];
  let text = `M${x} ${y}l`;
  let rest = '';
  for (const [nextX, nextY] of points.slice(1)) {
    const [dx, dy] = [nextX - x, nextY - y];
    if (dx === 0 && dy === 0) continue;
    rest += `${rest === '' || dx < 0 ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`;
    [x, y] = [nextX, nextY];
  }
  return rest === '' ? '' : `${text}${rest}z`;
}

const simple = topojson.simplify(topojson.presimplify(world), BEND);
const rings = new Map();
const names = new Map();
const whole = new Map();
function add(into, code, name, geometry) {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  names.set(code, name);
  into.set(code, (into.get(code) || []).concat(polygons.map((polygon) => unwrapped(polygon[0]))));
}
for (const [topology, into] of [[simple, rings], [world, whole]]) {
  for (const feature of topojson.feature(topology, topology.objects.countries).features) {
    const name = feature.properties.name;
    if (LEFT_OUT.includes(name) || feature.geometry === null) continue;
    const number = PART_OF[name] || feature.id;
    const code = NO_SIDE.includes(name) || number === undefined ? `-${name}` : codes.numericToAlpha2(number);
    add(into, code, name, feature.geometry);
  }
}
for (const into of [rings, whole]) {
  const crimea = into.get('RU').filter((ring) => contains(ring, CRIMEA));
  into.set('RU', into.get('RU').filter((ring) => !crimea.includes(ring)));
  into.set('UA', into.get('UA').concat(crimea));
}

for (const code of [...whole.keys()].sort()) {
  const shapes = (rings.get(code) || []).map((ring) => ring.slice(0, -1).map(equalEarth));
  const real = whole.get(code).map((ring) => ring.map(equalEarth)).sort((a, b) => area(b) - area(a));
  const largest = shapes.reduce((most, shape) => Math.max(most, area(shape)), 0);
  const kept = shapes.filter((shape) => area(shape) >= Math.min(ISLAND, largest));
  const rounded = kept.map((shape) => path(shape.map((point) => point.map(Math.round)))).filter((text) => text !== '');
  const shown = code.startsWith('-') ? '-' : code;
  const largestWhole = whole.get(code).slice().sort((a, b) => area(b.map(equalEarth)) - area(a.map(equalEarth)))[0];
  const mean = (at) => largestWhole.reduce((sum, point) => sum + point[at], 0) / largestWhole.length;
  const place = `${mean(0).toFixed(1)} ${mean(1).toFixed(1)}`;
  if (area(real[0]) < DOT || rounded.length === 0) {
    if (shown === '-') continue;
    const middle = [0, 1].map((at) => Math.round(real[0].reduce((sum, point) => sum + point[at], 0) / real[0].length));
    console.log(`${shown}\tdot ${middle[0]} ${middle[1]}\t${place}`);
  } else {
    console.log(`${shown}\t${rounded.join('')}\t${place}`);
  }
}
