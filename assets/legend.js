// The legend explains what the picture above it shows, and nothing else: on the screen, and on paper.
"use strict";
(function () {
  // Show the keys of a picture with their words; a line parts the marks' colours from their shapes.
  function explain(said) {
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
  }

  // Each picture says itself what there is to explain, whoever puts it there.
  function watch() {
    var graph = document.getElementById("graph");
    if (!graph) { requestAnimationFrame(watch); return; }
    new MutationObserver(function () {
      var picture = graph.querySelector("svg[data-legend]");
      if (picture) { explain(JSON.parse(picture.dataset.legend)); }
    }).observe(graph, { childList: true });
  }

  watch();
})();
