// On paper the timeline is drawn anew for the width of a page, over a numbered list; both are fetched while nothing else is going on.
"use strict";
window.timelinePage = window.timelinePage || {};
(function (page) {
  var WIDTH = 690, HEIGHT = 600, IDLE = 700;  // pixels of an A4 page within its margins; milliseconds of rest
  var ready = null, waiting = 0, screen = null, query = null;

  // Remember to fetch what a query looks like on paper, once the reader rests.
  page.paper = function (next) {
    query = next;
    ready = null;
    clearTimeout(waiting);
    waiting = setTimeout(load, IDLE);
  };

  function address() { return "/api/paper?" + (query ? query + "&" : "") + "width=" + WIDTH + "&height=" + HEIGHT; }

  function load() {
    var asked = query;
    fetch(address()).then(function (answer) { return answer.ok ? answer.text() : null; }).then(function (text) {
      if (text && asked === query) { ready = text; document.documentElement.dataset.paper = asked || "all"; }
    }, function () { /* without it the picture of the screen is printed, made smaller */ });
  }

  // Whoever prints before the page has rested waits for it: printing does not wait for an answer that comes later.
  function now() {
    if (ready || query === null) { return; }
    var request = new XMLHttpRequest();
    request.open("GET", address(), false);
    try { request.send(); } catch (unreachable) { return; }
    if (request.status === 200) { ready = request.responseText; }
  }

  function make(tag, text) {
    var element = document.createElement(tag);
    if (text) { element.textContent = text; }
    return element;
  }

  function row(tag, texts) {
    var line = make("tr");
    texts.forEach(function (text) {
      var cell = make(tag, text);
      if (tag === "th") { cell.scope = "col"; }
      line.appendChild(cell);
    });
    return line;
  }

  function list(sheet) {
    var table = make("table"), head = make("thead"), body = make("tbody"), foot = make("footer");
    head.appendChild(row("th", sheet.heads));
    sheet.rows.forEach(function (texts) { body.appendChild(row("td", texts)); });
    table.append(head, body);
    foot.append(make("p", sheet.data), make("p", window.location.href + " \u00b7 " + new Date().toISOString().slice(0, 10)));
    document.getElementById("printed").replaceChildren(make("h2", sheet.title), table, make("p", sheet.more), foot);
  }

  function toPaper() {
    var graph = document.getElementById("graph");
    page.onPaper = true;
    if (screen || !graph) { return; }
    now();
    if (!ready) { return; }
    var sheet = JSON.parse(ready);
    list(sheet);
    screen = Array.from(graph.childNodes);
    graph.replaceChildren(document.importNode(new DOMParser().parseFromString(sheet.svg, "image/svg+xml").documentElement, true));
  }

  function toScreen() {
    page.onPaper = false;
    if (screen) {
      document.getElementById("graph").replaceChildren.apply(document.getElementById("graph"), screen);
      document.getElementById("printed").replaceChildren();
    }
    screen = null;
    if (page.query !== undefined) { page.want(page.query); }  // what has changed meanwhile
  }

  window.addEventListener("beforeprint", toPaper);
  window.addEventListener("afterprint", toScreen);
  window.matchMedia("print").addEventListener("change", function (now) { if (now.matches) { toPaper(); } else { toScreen(); } });
})(window.timelinePage);
