// The pointer on the timeline: pan, zoom, touch a mark. Positions are those the server worked out for the scene.
"use strict";
window.timelinePage = window.timelinePage || {};
(function (page) {
  var LEAST = 3, NEAR = 8, SETTLE = 160;
  var holder, layer, tip, wanted = null, address = null, meta = null, view = null, settle = 0, frame = 0, pointers = new Map(), moved = 0, stepped = null;

  // Day numbers (1970-01-01 is 0) to EDTF, for any year.
  function civil(days) {
    var z = Math.floor(days) + 719468, era = Math.floor(z / 146097), doe = z - era * 146097;
    var yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
    var doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100)), mp = Math.floor((5 * doy + 2) / 153);
    var month = mp < 10 ? mp + 3 : mp - 9, year = yoe + era * 400 + (month <= 2 ? 1 : 0);
    return [year, month, doy - Math.floor((153 * mp + 2) / 5) + 1];
  }

  page.edtf = function (days) {
    var parts = civil(days), digits = String(Math.abs(parts[0])).padStart(4, "0"), two = function (n) { return String(n).padStart(2, "0"); };
    return (digits.length > 4 ? "Y" : "") + (parts[0] < 0 ? "-" : "") + digits + "-" + two(parts[1]) + "-" + two(parts[2]);
  };

  page.lookAt = function (start, end) {
    if (end - start < LEAST) { var middle = (start + end) / 2; start = middle - LEAST / 2; end = middle + LEAST / 2; }
    var text = page.edtf(start) + "/" + page.edtf(Math.max(end - 1, start));
    var params = new URLSearchParams(window.location.search);
    if (text === params.get("view")) { settled(); return; }
    params.set("view", text);
    address = text;  // goes into the address once the picture is there: the page's own work must not hold it up
    page.want(page.pictureOf(params));
  };

  // Less than a day has changed: put everything back where the server drew it.
  function settled() {
    if (!meta) { return; }
    view = meta.view.slice();
    holder.classList.remove("moving", "zooming");
    place();
  }

  // Until the server has drawn the new span, the picture it drew last is moved and stretched.
  function place() {
    var moves = holder.querySelector(".moves");
    if (!moves || !meta) { return; }
    var was = meta.view, k = (was[1] - was[0]) / (view[1] - view[0]);
    var x = (was[0] - view[0]) / (view[1] - view[0]) * meta.width;
    moves.setAttribute("transform", "matrix(" + k + " 0 0 1 " + x + " 0)");
  }

  page.view = function () { return view; };

  function plotWidth() { return meta ? meta.width : 1; }
  function plotX(event) { return event.clientX - layer.getBoundingClientRect().left - (meta ? meta.left : 0); }
  function plotY(event) { return event.clientY - layer.getBoundingClientRect().top - (meta ? meta.top : 0); }

  function show(next, zooming) {
    view = next;
    holder.classList.add("moving");
    holder.classList.toggle("zooming", zooming);
    tip.hidden = true;
    if (!frame) {
      frame = requestAnimationFrame(function () {
        frame = 0;
        if (view) { place(); }
      });
    }
  }

  function commit() {
    clearTimeout(settle);
    settle = setTimeout(function () { page.lookAt(view[0], view[1]); }, SETTLE);
  }

  function zoomAt(factor, x) {
    if (!view) { return; }
    var share = Math.min(Math.max(x / plotWidth(), 0), 1), at = view[0] + share * (view[1] - view[0]);
    var length = Math.max((view[1] - view[0]) * factor, LEAST);
    show([at - share * length, at + (1 - share) * length], true);
    commit();
  }

  page.zoom = function (factor) { zoomAt(factor, plotWidth() / 2); };
  page.pan = function (share) {
    if (!view) { return; }
    var by = share * (view[1] - view[0]);
    show([view[0] + by, view[1] + by], false);
    commit();
  };

  function touched(x, y) {
    if (!meta) { return null; }
    var best = null, nearest = NEAR;
    meta.touch.concat(meta.slips).forEach(function (entry) {
      entry[0].forEach(function (box) {
        var dx = Math.max(box[0] - x, x - box[2], 0), dy = Math.max(box[1] - y, y - box[3], 0), far = Math.hypot(dx, dy);
        if (far < nearest) { nearest = far; best = entry; }
      });
    });
    return best;
  }

  function hover(event) {
    var entry = touched(plotX(event), plotY(event));
    layer.style.cursor = entry ? "pointer" : "grab";
    page.tell(tip, entry, event);
  }

  function down(event) {
    if (event.button) { return; }
    pointers.set(event.pointerId, event);
    moved = 0;
    layer.setPointerCapture(event.pointerId);
  }

  function move(event) {
    if (!pointers.has(event.pointerId)) { if (event.pointerType === "mouse") { hover(event); } return; }
    var before = pointers.get(event.pointerId), dx = event.clientX - before.clientX;
    moved += Math.abs(dx);
    if (moved < 4 || !view) { return; }
    if (pointers.size === 2) { pinch(event, before); }
    else {
      var by = -dx / plotWidth() * (view[1] - view[0]);
      show([view[0] + by, view[1] + by], false);
      layer.style.cursor = "grabbing";
    }
    pointers.set(event.pointerId, event);
  }

  function pinch(event, before) {
    var other = null;
    pointers.forEach(function (pointer, id) { if (id !== event.pointerId) { other = pointer; } });
    var was = Math.max(Math.abs(before.clientX - other.clientX), 10), is = Math.max(Math.abs(event.clientX - other.clientX), 10);
    var middle = (event.clientX + other.clientX) / 2 - layer.getBoundingClientRect().left - meta.left;
    zoomAt(was / is, middle);
  }

  function up(event) {
    if (!pointers.delete(event.pointerId)) { return; }
    layer.style.cursor = "grab";
    if (moved >= 4) { commit(); return; }
    var entry = touched(plotX(event), plotY(event));
    if (entry) { page.go({ selected: entry[1] }); }
  }

  function wheel(event) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) {
      event.preventDefault();
      zoomAt(Math.exp((event.deltaY || event.deltaX) * 0.0022), plotX(event));
    } else if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
      event.preventDefault();
      page.pan(event.deltaX / plotWidth());
    }
  }

  // Ask the server for the picture of a query; an answer that has been overtaken is dropped.
  page.want = function (query) {
    if (!page.size) { page.query = query; return; }
    var key = query + " " + page.size.width + " " + page.size.height;
    page.query = query;
    if (key === wanted) { return; }
    wanted = key;
    var asked = (query ? query + "&" : "") + "width=" + page.size.width + "&height=" + page.size.height + "&strip=" + page.stripKey();
    fetch("/api/picture?" + asked).then(function (answer) {
      if (!answer.ok) { throw new Error(answer.status); }
      return answer.json();
    }).then(function (drawing) { if (key === wanted) { drawn(drawing, key); } }, function () { if (key === wanted) { problem(true); } });
  };

  function problem(there) {
    document.getElementById("problem").hidden = !there;
    if (there) { wanted = null; arrive(); }
  }

  // A picture has come. It is read as XML, where nothing that a document says can become more than text.
  function drawn(drawing, key) {
    if (page.onPaper) { wanted = null; return; }
    var hadFocus = Boolean(document.activeElement && document.activeElement.closest("#graph"));
    var read = new DOMParser().parseFromString(drawing.svg, "image/svg+xml");
    document.getElementById("graph").replaceChildren(document.importNode(read.documentElement, true));
    document.getElementById("nothing").hidden = drawing.found;
    holder.setAttribute("aria-label", drawing.name);
    holder.classList.remove("moving", "zooming");
    problem(false);
    meta = drawing;
    view = meta.view.slice();
    page.key = key;
    page.paper(key.split(" ")[0]);
    page.strip(drawing.strip, view);
    page.marked(hadFocus);
    var selected = new URLSearchParams(key.split(" ")[0]).get("selected") || "";  // what it was drawn for, not what is asked by now
    page.showRow(selected, drawing.place);
    follow(selected);
    requestAnimationFrame(function () { setTimeout(arrive); });
  }

  // Go to the event before or after.
  page.step = function (id) { stepped = id; page.go({ selected: id }); };

  // After a step: bring its event into sight where it lies outside. A picture asked for before the step tells nothing of it.
  function follow(selected) {
    if (selected !== stepped) { return; }
    var days = meta.chosen;
    stepped = null;
    if (!days || (days[1] > view[0] && days[0] < view[1])) { return; }
    var half = (view[1] - view[0]) / 2, at = (days[0] + days[1]) / 2;
    page.lookAt(at - half, at + half);
  }

  function arrive() {
    var text = address;
    address = null;
    if (text) { page.go({ view: text }); }
  }

  page.drawing = function () { return meta; };
  page.marks = function () { return meta ? meta.touch : []; };

  // How much room the page has for the timeline.
  function measure() {
    if (!holder || page.onPaper) { return; }
    var width = Math.floor(holder.clientWidth), top = holder.getBoundingClientRect().top + window.scrollY;
    var height = Math.max(Math.floor(window.innerHeight - top - 114), width < 640 ? 640 : 400);
    if (page.size && page.size.width === width && Math.abs(page.size.height - height) < 2) { return; }
    page.size = { width: width, height: height };
    if (page.query !== undefined) { page.want(page.query); }
  }
  page.measure = measure;

  function start() {
    holder = document.getElementById("graph-holder");
    if (!holder) { requestAnimationFrame(start); return; }
    layer = holder.querySelector(".touch-layer");
    tip = holder.querySelector(".tip");
    document.querySelector("#problem button").addEventListener("click", function () { page.want(page.query || ""); });
    layer.addEventListener("pointerdown", down);
    layer.addEventListener("pointermove", move);
    layer.addEventListener("pointerup", up);
    layer.addEventListener("pointercancel", up);
    layer.addEventListener("pointerleave", function () { tip.hidden = true; });
    layer.addEventListener("wheel", wheel, { passive: false });
    layer.addEventListener("dblclick", function (event) { zoomAt(0.5, plotX(event)); });
    var timer = 0, later = function () { clearTimeout(timer); timer = setTimeout(measure, page.size ? 120 : 0); };
    new ResizeObserver(later).observe(holder.parentElement);
    window.addEventListener("resize", later);
    document.getElementById("zoom-in").addEventListener("click", function () { page.zoom(0.5); });
    document.getElementById("zoom-out").addEventListener("click", function () { page.zoom(2); });
    document.getElementById("zoom-all").addEventListener("click", function () { page.go({ view: null }); });
    (document.fonts && document.fonts.ready ? document.fonts.load('600 14px "Source Sans 3"') : Promise.resolve()).then(measure, measure);
  }

  if (document.readyState === "loading") { document.addEventListener("DOMContentLoaded", start); } else { start(); }
})(window.timelinePage);
