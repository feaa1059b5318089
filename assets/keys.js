// The keyboard, the panel's coming and going, and the list of shortcuts.
"use strict";
window.timelinePage = window.timelinePage || {};
(function (page) {
  var opener = null;

  function typing(target) {
    return target.closest("input, textarea, select, [contenteditable], [role=slider], [role=grid], [role=radiogroup], [role=tablist]");
  }

  function step(which) {
    var panel = document.getElementById("panel");
    if (panel && !panel.hidden) {
      var buttons = panel.querySelectorAll(".step");
      var button = buttons[which < 0 ? 0 : 1];
      if (button && !button.disabled) { page.step(button.dataset.select); }
      return;
    }
    var marks = page.marks();
    if (marks.length) { page.go({ selected: marks[which < 0 ? marks.length - 1 : 0][1] }); }
  }

  page.close = function () {
    var id = new URLSearchParams(window.location.search).get("selected");
    page.go({ selected: null });
    if (opener && opener.mark) { page.focusMark(id) || page.focusMark(opener.mark); }
    else if (opener && document.contains(opener)) { opener.focus(); }
    opener = null;
  };

  function help() {
    var dialog = document.getElementById("help");
    if (dialog && !dialog.open) { dialog.showModal(); }
  }

  var keys = {
    n: function () { step(1); }, p: function () { step(-1); }, j: function () { step(1); }, k: function () { step(-1); },
    "+": function () { page.zoom(0.5); }, "=": function () { page.zoom(0.5); }, "-": function () { page.zoom(2); },
    "0": function () { page.go({ view: null }); },
    ArrowLeft: function () { page.pan(-0.15); }, ArrowRight: function () { page.pan(0.15); },
    "?": help,
    "/": function () { var field = document.querySelector("#search"); if (field) { field.focus(); } }
  };

  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) { return; }
    var panel = document.getElementById("panel"), dialog = document.getElementById("help");
    if (dialog && dialog.open) { return; }
    if (event.key === "Escape" && panel && !panel.hidden) { page.close(); return; }
    if (typing(event.target) || !keys[event.key]) { return; }
    event.preventDefault();
    keys[event.key]();
  });

  document.addEventListener("click", function (event) {
    if (event.target.closest("#help-open")) { help(); }
    if (event.target.closest("#help-close") || event.target.id === "help") { document.getElementById("help").close(); }
  });

  // Where the panel covers the lower part of a narrow page, its event is brought into the part left free.
  function reveal(panel) {
    var id = new URLSearchParams(window.location.search).get("selected"), graph = document.getElementById("graph");
    var mark = window.innerWidth <= 760 && id && graph && graph.querySelector('.event[data-id="' + CSS.escape(id) + '"]');
    if (!mark) { return; }
    var box = mark.getBoundingClientRect(), free = panel.getBoundingClientRect().top;
    if (box.top < 0 || box.bottom > free) { window.scrollBy(0, (box.top + box.bottom - free) / 2); }
  }

  function watch() {
    var panel = document.getElementById("panel");
    if (!panel) { requestAnimationFrame(watch); return; }
    var open = false;
    new MutationObserver(function () {
      var now = !panel.hidden;
      document.body.classList.toggle("panel-open", now);
      if (now && !open) {
        var from = document.activeElement, mark = from && from.closest && from.closest("#graph .event");
        opener = mark ? { mark: mark.dataset.id } : from;
      }
      if (now && !(document.activeElement && document.activeElement.closest && document.activeElement.closest("#table, .finder"))) {
        var title = document.getElementById("panel-title");
        if (title) { title.focus({ preventScroll: true }); }
        panel.scrollTop = 0;
      }
      if (now && !open) { reveal(panel); }
      open = now;
    }).observe(panel, { attributes: true, attributeFilter: ["hidden"], childList: true, subtree: true });
  }

  // Asked to read the document, by the panel or by the address: bring its place into sight once the text is there.
  function seek() {
    var reader = document.getElementById("reader");
    if (!reader) { requestAnimationFrame(seek); return; }
    page.seek = new URLSearchParams(window.location.search).has("read");
    new MutationObserver(function () {
      if (!page.seek) { return; }
      page.seek = false;
      var place = reader.querySelector("[aria-current=true]");
      (place || reader).scrollIntoView({ block: place ? "center" : "start" });
      place = place || reader;
      if (place.focus) { place.focus({ preventScroll: true }); }
    }).observe(reader, { childList: true, subtree: true });
  }

  if (document.readyState === "loading") { document.addEventListener("DOMContentLoaded", watch); } else { watch(); }
  seek();
})(window.timelinePage);
