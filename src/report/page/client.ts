/**
 * The program of the review page, as text because it runs in the reader's browser and not here.
 * It builds elements and sets their text alone, so nothing of a document can run.
 */
export const CLIENT = `'use strict';
(() => {
  const byId = (id) => document.getElementById(id);
  const heads = [...document.querySelectorAll('script.head')].map((script) => JSON.parse(script.textContent));
  const bodies = document.querySelectorAll('script.body');
  const hiddenRules = new Set();
  let listed = [];
  let shown = -1;
  let marks = [];
  let current = -1;

  const element = (tag, properties, ...children) => {
    const made = Object.assign(document.createElement(tag), properties);
    made.append(...children);
    return made;
  };
  const countOf = ({ counts }) =>
    Object.entries(counts).reduce((sum, [rule, count]) => sum + (hiddenRules.has(rule) ? 0 : count), 0);
  const plural = (count, noun) => count + ' ' + noun + (count === 1 ? '' : 's');

  function listRules() {
    const totals = new Map();
    for (const { counts } of heads) {
      for (const [rule, count] of Object.entries(counts)) totals.set(rule, (totals.get(rule) || 0) + count);
    }
    for (const [rule, count] of [...totals].sort((a, b) => b[1] - a[1])) {
      const box = element('input', { type: 'checkbox', checked: true });
      box.addEventListener('change', () => {
        if (box.checked) hiddenRules.delete(rule);
        else hiddenRules.add(rule);
        listFiles();
      });
      byId('rules').append(element('label', {}, box, ' ' + rule + ' (' + count + ')'));
    }
  }

  function listFiles() {
    const wanted = byId('search').value.toLowerCase();
    const kept = shown;
    listed = heads.map((_, index) => index).filter((index) => {
      const head = heads[index];
      return head.file.toLowerCase().includes(wanted) && (head.error !== null || countOf(head) > 0);
    });
    byId('file').replaceChildren(...listed.map((index) => {
      const head = heads[index];
      const note = head.error === null ? plural(countOf(head), 'change') : 'failed';
      return element('option', { value: String(index), textContent: head.file + ' (' + note + ')' });
    }));
    const changes = listed.reduce((sum, index) => sum + countOf(heads[index]), 0);
    byId('summary').textContent =
      plural(changes, 'change') + ' in ' + plural(listed.length, 'document') + ', of ' + heads.length + ' in all';
    show(listed.includes(kept) ? kept : listed[0]);
  }

  function show(index) {
    shown = index === undefined ? -1 : index;
    marks = [];
    current = -1;
    byId('details').replaceChildren();
    byId('name').textContent = shown === -1 ? 'No document has such changes' : heads[shown].file;
    byId('text').replaceChildren();
    if (shown === -1) return;
    byId('file').value = String(shown);
    if (heads[shown].error !== null) byId('text').textContent = heads[shown].error;
    else showText(JSON.parse(bodies[shown].textContent));
  }

  function showText({ source, changes }) {
    const parts = [];
    let at = 0;
    for (const change of changes) {
      if (hiddenRules.has(change.rule) || change.from < at) continue;
      parts.push(source.slice(at, change.from), ...markOf(change, source.slice(change.from, change.to)));
      at = change.to;
    }
    parts.push(source.slice(at));
    byId('text').append(...parts);
  }

  function markOf(change, removed) {
    const number = marks.length;
    const word = (text) => element('span', { className: 'word', textContent: text });
    const made = [];
    if (!change.applied) made.push(element('mark', {}, word(' reported: '), removed, word(' end of report ')));
    else {
      if (removed !== '') made.push(element('del', {}, word(' removed: '), removed, word(' end of removal ')));
      if (change.inserted !== '') made.push(element('ins', {}, word(' inserted: '), change.inserted, word(' end of insertion ')));
    }
    for (const part of made) part.addEventListener('click', () => select(number));
    marks.push({ change, elements: made });
    return made;
  }

  function select(number) {
    if (current !== -1) for (const part of marks[current].elements) part.classList.remove('current');
    current = number;
    const { change, elements } = marks[number];
    for (const part of elements) part.classList.add('current');
    if (elements[0]) elements[0].scrollIntoView({ block: 'center' });
    const sure = change.risk === 'safe' ? 'safe' : 'a guess, ' + Math.min(99, Math.round(change.confidence * 100)) + '% sure';
    byId('details').replaceChildren(
      element('p', {},
        element('strong', { textContent: change.rule }),
        ' ' + (number + 1) + ' of ' + marks.length + ', at ' + change.place + ', ' + change.severity + ', ' + sure),
      element('p', { textContent: change.message + (change.inserted === '' ? '' : ': now ' + change.shown) }),
      element('ul', {}, ...change.evidence.map((reason) => element('li', { textContent: reason }))),
    );
  }

  function step(by) {
    if (marks.length > 0) select(current === -1 ? (by > 0 ? 0 : marks.length - 1) : (current + by + marks.length) % marks.length);
  }
  function turn(by) {
    const place = listed.indexOf(shown);
    if (place !== -1) show(listed[(place + by + listed.length) % listed.length]);
  }

  const actions = {
    'next-change': () => step(1), 'previous-change': () => step(-1),
    'next-document': () => turn(1), 'previous-document': () => turn(-1),
  };
  const keys = { j: 'next-change', k: 'previous-change', ']': 'next-document', '[': 'previous-document' };
  for (const [id, action] of Object.entries(actions)) byId(id).addEventListener('click', action);
  document.addEventListener('keydown', (event) => {
    const isTyping = /^(?:select|textarea)$/i.test(event.target.tagName) || event.target.type === 'search';
    const id = keys[event.key];
    if (id === undefined || isTyping || event.ctrlKey || event.metaKey || event.altKey || !byId('shortcuts').checked) return;
    event.preventDefault();
    actions[id]();
  });
  byId('search').addEventListener('input', listFiles);
  byId('file').addEventListener('change', (event) => show(Number(event.target.value)));
  listRules();
  listFiles();
})();
`
