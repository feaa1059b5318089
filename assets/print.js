// On paper the timeline is drawn anew for the width of a page; its drawing is fetched while nothing else is going on.
"use strict";
window.timelinePage = window.timelinePage || {};
(function (page) {
  var WIDTH = 690, HEIGHT = 600, IDLE = 700;  // pixels of an A4 page within its margins; milliseconds of rest
  var ready = null, waiting = 0, screen = null, query = null;

  // Remember to fetch the drawing for paper of a query, once the reader rests.
  page.paper = function (next) {
    query = next;
    ready = null;
    clearTimeout(waiting);
    waiting = setTimeout(load, IDLE);
  };

  function load() {
    var asked = query;
    fetch("/api/picture?" + (asked ? asked + "&" : "") + "width=" + WIDTH + "&height=" + HEIGHT).then(function (answer) {
      return answer.ok ? answer.json() : null;
    }).then(function (drawing) {
      if (drawing && asked === query) { ready = drawing.svg; document.documentElement.dataset.paper = asked || "all"; }
    }, function () { /* without it the picture of the screen is printed, made smaller */ });
  }

  function toPaper() {
    var place = document.querySelector(".print-place"), graph = document.getElementById("graph");
    if (place) { place.textContent = window.location.href + " \u00b7 " + new Date().toISOString().slice(0, 10); }
    page.onPaper = true;
    if (!ready || screen || !graph) { return; }
    screen = Array.from(graph.childNodes);
    graph.replaceChildren(document.importNode(new DOMParser().parseFromString(ready, "image/svg+xml").documentElement, true));
  }

  function toScreen() {
    page.onPaper = false;
    if (screen) { document.getElementById("graph").replaceChildren.apply(document.getElementById("graph"), screen); }
    screen = null;
    if (page.query !== undefined) { page.want(page.query); }  // what has changed meanwhile
  }

  window.addEventListener("beforeprint", toPaper);
  window.addEventListener("afterprint", toScreen);
  window.matchMedia("print").addEventListener("change", function (now) { if (now.matches) { toPaper(); } else { toScreen(); } });
})(window.timelinePage);
