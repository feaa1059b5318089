// Draws one of the figures that stand in the page as JSON, as wide as the page has room for.
"use strict";
(function () {
  var holder = document.getElementById("chart");
  var figures = JSON.parse(document.getElementById("figures").textContent);
  var config = { displaylogo: false, showSendToCloud: false, scrollZoom: false, responsive: false, displayModeBar: false };
  var drawn = null;

  // The widest figure there is room for, stretched to the room: labels only get further apart.
  function draw() {
    var width = Math.max(holder.clientWidth, figures[figures.length - 1].layout.width), which = figures.length - 1;
    figures.forEach(function (figure, place) { if (figure.layout.width <= width) { which = Math.min(which, place); } });
    if (drawn === which + " " + width) { return; }
    drawn = which + " " + width;
    var layout = JSON.parse(JSON.stringify(figures[which].layout));
    layout.width = width;
    Plotly.react(holder, JSON.parse(JSON.stringify(figures[which].data)), layout, config);
  }

  function start() { draw(); window.addEventListener("resize", draw); }

  function begin() {
    if (!window.Plotly) { return; }  // the table is there
    if (document.fonts && document.fonts.load) {
      Promise.all([document.fonts.load('14px "Source Sans 3"'), document.fonts.load('bold 14px "Source Sans 3"')]).then(start, start);
    } else {
      start();
    }
  }

  if (window.Plotly || document.readyState === "complete") { begin(); } else { window.addEventListener("load", begin); }
})();
