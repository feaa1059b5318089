// Draws the figures that stand in the page as JSON: the one for wide or for narrow screens, as the page is.
"use strict";
(function () {
  var holder = document.getElementById("chart");
  var figures = JSON.parse(document.getElementById("figures").textContent);
  var config = { displaylogo: false, showSendToCloud: false, scrollZoom: false, responsive: false, displayModeBar: false };
  var drawn = null;

  function draw() {
    var which = holder.clientWidth < 640 ? "narrow" : "wide";
    var layout = JSON.parse(JSON.stringify(figures[which].layout));
    layout.width = holder.clientWidth;
    if (drawn === which + layout.width) { return; }
    drawn = which + layout.width;
    Plotly.react(holder, figures[which].data, layout, config);
  }

  function start() { draw(); window.addEventListener("resize", draw); }

  if (document.fonts && document.fonts.load) {
    Promise.all([document.fonts.load('14px "Source Sans 3"'), document.fonts.load('bold 14px "Source Sans 3"')]).then(start, start);
  } else {
    start();
  }
})();
