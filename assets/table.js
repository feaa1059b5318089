// The table: its row of the selected event is shown as chosen, and its rows go to the clipboard.
"use strict";
window.timelinePage = window.timelinePage || {};
(function (page) {
  var TRIES = 120;  // frames in which the grid may come to be
  var shown = "", at = -1, heard = null;

  function grid() {
    try { return window.dash_ag_grid.getApi("table"); } catch (missing) { return null; }
  }

  // Mark the row of an event as chosen; it is known once the grid has asked for it. Rows that come in, and what is told again
  // (`rows`), leave alone what a hand has chosen meanwhile: the address has not heard of it yet.
  function mark(rows) {
    var api = grid(), row = api && shown && api.getRowNode(shown);
    if (!api) { return; }
    var chosen = api.getSelectedNodes();
    if (rows && (chosen.length || !row)) { return; }
    if (row) { if (!row.isSelected()) { row.setSelected(true, true); } }
    else if (chosen.length === 1) { api.deselectAll(); }
  }

  function cameIn() { mark(true); }

  // The row that the address chose, not a hand.
  page.shownRow = function () { return shown; };

  page.showRow = function (id, place) {
    var again = id === shown, other = !again || place !== at;
    shown = id;
    at = place;
    find(other, again, TRIES);
  };

  // The grid comes after the first picture, and anew with its tab.
  function find(other, again, tries) {
    var api = grid(), id = shown, place = at;
    if (!api) {
      if (tries) { requestAnimationFrame(function () { find(other, again, tries - 1); }); }
      return;
    }
    if (heard !== api) { heard = api; api.addEventListener("modelUpdated", cameIn); }
    if (other && id && place >= 0 && place < api.getDisplayedRowCount() && !sorted(api)) { api.ensureIndexVisible(place); }
    mark(again);  // told the same again, while a hand has chosen another: that is on its way to the address
  }

  function sorted(api) {
    var column = api.getColumnState().find(function (state) { return state.sort; });
    return column ? column.colId + ":" + column.sort : "";
  }

  function cell(text) {
    var plain = String(text === undefined || text === null ? "" : text).trim().replace(/\s+/g, " ");
    return /^[=+\-@]/.test(plain) ? "'" + plain : plain;
  }

  // The chosen rows in the order they stand in.
  function chosen(api) {
    var nodes = api.getSelectedNodes().slice().sort(function (a, b) { return a.rowIndex - b.rowIndex; });
    var columns = api.getAllDisplayedColumns();
    var lines = [columns.map(function (column) { return column.getColDef().headerName; })];
    nodes.forEach(function (node) {
      lines.push(columns.map(function (column) { return cell(node.data[column.getColId()]); }));
    });
    return lines.map(function (line) { return line.join("\t"); }).join("\n") + "\n";
  }

  function all(api) {
    var query = page.filtersOf(new URLSearchParams(window.location.search)), sort = sorted(api);
    var asked = (query ? query + "&" : "") + (sort ? "sort=" + encodeURIComponent(sort) : "");
    return fetch("/api/table" + (asked ? "?" + asked : "")).then(function (answer) {
      if (!answer.ok) { throw new Error(String(answer.status)); }
      return answer.text();
    });
  }

  function say(text) {
    document.getElementById("live").textContent = text;
    document.getElementById("copy").dataset.said = text;
    var button = document.getElementById("copy"), before = button.dataset.name || button.textContent;
    button.dataset.name = before;
    button.textContent = text;
    clearTimeout(button.back);
    button.back = setTimeout(function () { button.textContent = before; }, 2500);
  }

  function copy(text) {
    var button = document.getElementById("copy"), done = Promise.resolve(text).then(function (found) {
      var rows = found.split("\n").length - 2;
      return { text: found, said: rows === 1 ? button.dataset.copiedOne : button.dataset.copied.replace("{count}", rows.toLocaleString("en")) };
    });
    var clipboard = navigator.clipboard;
    if (!clipboard) { say(button.dataset.notCopied); return; }
    var written = window.ClipboardItem
      ? clipboard.write([new window.ClipboardItem({ "text/plain": done.then(function (made) { return new Blob([made.text], { type: "text/plain" }); }) })])
      : done.then(function (made) { return clipboard.writeText(made.text); });
    Promise.all([written, done]).then(function (both) { say(both[1].said); }, function () { say(button.dataset.notCopied); });
  }

  document.addEventListener("click", function (event) {
    if (event.target.closest("[role=tab]")) { find(true, false, TRIES); }
    if (!event.target.closest("#copy")) { return; }
    var api = grid();
    if (api) { copy(api.getSelectedNodes().length > 1 ? chosen(api) : all(api)); }
  });

  document.addEventListener("keydown", function (event) {
    var api = (event.ctrlKey || event.metaKey) && event.key === "c" && event.target.closest && event.target.closest("#table") && grid();
    if (!api || String(window.getSelection()) || !api.getSelectedNodes().length) { return; }
    event.preventDefault();
    copy(chosen(api));
  });
})(window.timelinePage);
