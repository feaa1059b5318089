// The strip of all events under the timeline: a window that can be dragged, stretched, brushed anew and moved by keys.
"use strict";
window.timelinePage = window.timelinePage || {};
(function (page) {
  var data = null, view = null, drag = null, ready = false;
  var part = function (name) { return document.querySelector("#overview ." + name); };
  var share = function (day) { return Math.min(Math.max((day - data.start) / (data.end - data.start), 0), 1); };

  function place() {
    var a = share(view[0]) * 100, b = share(view[1]) * 100;
    part("overview-shade.left").style.width = a + "%";
    part("overview-shade.right").style.width = (100 - b) + "%";
    var box = part("overview-window");
    box.style.left = a + "%";
    box.style.width = (b - a) + "%";
    part("overview-handle.start").style.left = a + "%";
    part("overview-handle.end").style.left = b + "%";
    name(part("overview-handle.start"), view[0]);
    name(part("overview-handle.end"), view[1]);
    name(box, (view[0] + view[1]) / 2, page.edtf(view[0]) + " – " + page.edtf(view[1]));
  }

  function name(element, day, text) {
    element.setAttribute("aria-valuemin", "0");
    element.setAttribute("aria-valuemax", "100");
    element.setAttribute("aria-valuenow", String(Math.round(share(day) * 100)));
    element.setAttribute("aria-valuetext", text || page.edtf(day));
  }

  function mask(element, picture) {
    element.style.maskImage = element.style.webkitMaskImage = 'url("' + picture + '")';
  }

  // What the strip shows now: it is told anew only when the filters change it.
  page.stripKey = function () { return data ? data.key : ""; };

  page.strip = function (next, shown) {
    var same = Boolean(data) && data.key === next.key;
    if (!same) { data = next; }
    view = shown.slice();
    place();
    if (same) { return; }
    mask(part("overview-bars.facts"), next.facts);
    mask(part("overview-bars.plans"), next.plans);
    var years = part("overview-years"), free = -1, width = years.clientWidth || 1;
    years.textContent = "";
    next.years.forEach(function (year) {
      var x = year[0] * width;
      if (x < free || x > width - 24 || x < 18) { return; }
      var label = document.createElement("span");
      label.textContent = year[1];
      label.style.left = (year[0] * 100) + "%";
      years.appendChild(label);
      free = x + 52;
    });
    if (!ready) { ready = true; listen(); }
  };

  function dayAt(event) {
    var box = document.getElementById("overview").getBoundingClientRect();
    return data.start + Math.min(Math.max((event.clientX - box.left) / box.width, 0), 1) * (data.end - data.start);
  }

  function listen() {
    var strip = document.getElementById("overview");
    strip.addEventListener("pointerdown", function (event) {
      var at = dayAt(event), kind = "brush";
      if (event.target.classList.contains("start")) { kind = "start"; }
      else if (event.target.classList.contains("end")) { kind = "end"; }
      else if (event.target.classList.contains("overview-window") && view[1] - view[0] < 0.98 * (data.end - data.start)) { kind = "move"; }
      drag = { kind: kind, at: at, from: view.slice(), moved: false };
      strip.setPointerCapture(event.pointerId);
      event.preventDefault();
    });
    strip.addEventListener("pointermove", function (event) {
      if (!drag) { return; }
      var at = dayAt(event), by = at - drag.at;
      drag.moved = drag.moved || Math.abs(by) > 0.004 * (data.end - data.start);
      if (!drag.moved) { return; }
      if (drag.kind === "move") { view = [drag.from[0] + by, drag.from[1] + by]; }
      else if (drag.kind === "start") { view = [Math.min(at, drag.from[1] - 3), drag.from[1]]; }
      else if (drag.kind === "end") { view = [drag.from[0], Math.max(at, drag.from[0] + 3)]; }
      else { view = [Math.min(at, drag.at), Math.max(at, drag.at)]; }
      place();
    });
    strip.addEventListener("pointerup", function () {
      var done = drag;
      drag = null;
      if (!done) { return; }
      if (!done.moved && done.kind === "brush") {
        var half = (view[1] - view[0]) / 2;
        if (half * 2 > 0.98 * (data.end - data.start)) { return; }
        view = [done.at - half, done.at + half];
      } else if (!done.moved) { return; }
      page.lookAt(view[0], view[1]);
    });
    strip.addEventListener("keydown", function (event) {
      var step = { ArrowLeft: -0.02, ArrowRight: 0.02, PageDown: -0.1, PageUp: 0.1 }[event.key];
      if (!step) { return; }
      event.preventDefault();
      event.stopPropagation();
      var by = step * (data.end - data.start), kind = event.target.classList;
      if (!kind.contains("end")) { view[0] += by; }
      if (!kind.contains("start")) { view[1] += by; }
      if (view[1] - view[0] < 3) { view[kind.contains("start") ? 0 : 1] -= by; return; }
      place();
      page.lookAt(view[0], view[1]);
    });
  }
})(window.timelinePage);
