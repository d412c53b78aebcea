/* SPDX-License-Identifier: EUPL-1.2 */
/* Laat een tabel sorteren en doorzoeken. Zonder dit bestand staat alles er ook, in de volgorde van het verslag. */
(function () {
  'use strict';
  var FEWEST_TO_SEARCH = 8;
  var words = document.currentScript.dataset;
  var language = document.documentElement.lang || 'nl';
  var collator = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });

  function fill(text, values) {
    return text.replace(/\{(\w+)\}/g, function (all, name) { return name in values ? values[name] : all; });
  }

  function shown(row, column) {
    return (row.cells[column] ? row.cells[column].textContent : '').trim();
  }

  /* The figure that a cell begins with; what has none comes last, whatever the direction. */
  function figure(text) {
    var found = /^[-−]?\d+(?:[.,]\d+)?/.exec(text);
    return found ? Number(found[0].replace('−', '-').replace(',', '.')) : NaN;
  }

  function order(rows, column, down) {
    var texts = new Map(rows.map(function (row) { return [row, shown(row, column)]; }));
    var filled = rows.filter(function (row) { return !/^[–]?$/.test(texts.get(row)); });
    var numeric = filled.every(function (row) { return !isNaN(figure(texts.get(row))); });
    var sign = down ? -1 : 1;
    return rows.map(function (row, place) { return { row: row, place: place, text: texts.get(row) }; })
      .sort(function (a, b) {
        var emptyA = /^[–]?$/.test(a.text);
        var emptyB = /^[–]?$/.test(b.text);
        if (emptyA || emptyB) { return emptyA - emptyB || a.place - b.place; }
        var difference = numeric ? figure(a.text) - figure(b.text) : collator.compare(a.text, b.text);
        return sign * difference || a.place - b.place;
      })
      .map(function (entry) { return entry.row; });
  }

  function sortable(table, say) {
    var heads = Array.from(table.tHead.rows[0].cells);
    heads.forEach(function (head, column) {
      var name = head.textContent.trim();
      var button = document.createElement('button');
      button.type = 'button';
      button.className = 'sorteer';
      button.append.apply(button, Array.from(head.childNodes));
      head.append(button);
      button.addEventListener('click', function () {
        var down = head.getAttribute('aria-sort') === 'ascending';
        heads.forEach(function (other) { other.removeAttribute('aria-sort'); });
        head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
        var body = table.tBodies[0];
        body.append.apply(body, order(Array.from(body.rows), column, down));
        say(fill(down ? words.aflopend : words.oplopend, { kolom: name }));
      });
    });
  }

  function searchable(table, say) {
    var rows = Array.from(table.tBodies[0].rows);
    var label = document.createElement('label');
    var field = document.createElement('input');
    field.type = 'search';
    field.autocomplete = 'off';
    label.className = 'zoek';
    label.append(words.zoek, field);
    field.addEventListener('input', function () {
      var parts = field.value.toLocaleLowerCase(language).split(/\s+/).filter(Boolean);
      var left = rows.filter(function (row) {
        var text = row.textContent.toLocaleLowerCase(language);
        row.hidden = !parts.every(function (part) { return text.includes(part); });
        return !row.hidden;
      });
      say(fill(words.gevonden, { n: left.length, m: rows.length }));
    });
    return label;
  }

  document.querySelectorAll('.schuif > table').forEach(function (table) {
    if (!table.tHead || table.tBodies[0].rows.length < 2) { return; }
    var bar = document.createElement('div');
    var status = document.createElement('span');
    bar.className = 'tabelbalk';
    status.setAttribute('role', 'status');
    var say = function (text) { status.textContent = text; };
    if (table.tBodies[0].rows.length >= FEWEST_TO_SEARCH) { bar.append(searchable(table, say)); }
    bar.append(status);
    table.parentElement.before(bar);
    sortable(table, say);
  });
})();
