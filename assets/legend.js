// The legend explains what the picture shows, and nothing else.
"use strict";
window.timelinePage = window.timelinePage || {};
(function (page) {
  // Show the keys of a picture with their words; a line parts the marks' colours from their shapes.
  page.explain = function (said) {
    var parted = false, tones = false;
    document.querySelectorAll("#legend [data-key]").forEach(function (entry) {
      var words = said[entry.dataset.key], form = entry.classList.contains("form");
      entry.hidden = words === undefined;
      if (entry.hidden) { return; }
      entry.lastElementChild.textContent = words;
      entry.classList.toggle("parted", form && tones && !parted);
      parted = parted || form;
      tones = tones || !form;
    });
  };
})(window.timelinePage);
