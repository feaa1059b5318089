// The marks by keyboard: one tab stop for all of them, arrows from event to event in time and from lane to lane.
"use strict";
window.timelinePage = window.timelinePage || {};
(function (page) {
  var current = "", seek = 0;

  function graph() { return document.getElementById("graph"); }
  function group(id) { return id ? graph().querySelector('.event[data-id="' + CSS.escape(id) + '"]') : null; }
  function place(id) { return page.marks().findIndex(function (entry) { return entry[1] === id; }); }
  function middle(entry) { return (entry[0][0][0] + entry[0][0][2]) / 2; }

  function stop(id) {
    var before = graph().querySelector('.event[tabindex="0"]'), now = group(id);
    if (before) { before.setAttribute("tabindex", "-1"); }
    if (now) { now.setAttribute("tabindex", "0"); current = id; }
    return now;
  }

  page.focusMark = function (id) {
    var mark = stop(id);
    if (mark) { mark.focus({ preventScroll: false }); }
    return Boolean(mark);
  };

  // A new picture: its marks get names; the tab stop, and the focus if it was here, go to the event that had them.
  page.marked = function (hadFocus) {
    page.marks().forEach(function (entry) {
      var mark = group(entry[1]);
      if (!mark) { return; }
      mark.setAttribute("tabindex", "-1");
      mark.setAttribute("role", "button");
      mark.setAttribute("aria-label", entry[5]);
    });
    var marks = page.marks(), at = place(current), next = at;
    if (seek && marks.length) {
      next = at >= 0 ? at + seek : marks.findIndex(function (entry) { return middle(entry) >= page.drawing().width / 2; }) - (seek < 0 ? 1 : 0);
    }
    next = Math.min(Math.max(next, 0), marks.length - 1);
    if (marks.length) { stop(marks[next][1]); }
    if ((hadFocus || seek) && marks.length) { page.focusMark(marks[next][1]); }
    seek = 0;
  };

  // The nearest mark of the next lane that has any.
  function acrossLanes(entry, way) {
    var lanes = page.marks().map(function (other) { return other[4]; }).filter(function (lane) { return (lane - entry[4]) * way > 0; });
    if (!lanes.length) { return null; }
    var lane = way > 0 ? Math.min.apply(null, lanes) : Math.max.apply(null, lanes), x = middle(entry);
    return page.marks().filter(function (other) { return other[4] === lane; }).reduce(function (best, other) {
      return !best || Math.abs(middle(other) - x) < Math.abs(middle(best) - x) ? other : best;
    }, null);
  }

  function along(at, way) {
    var marks = page.marks(), drawing = page.drawing();
    if (marks[at + way]) { page.focusMark(marks[at + way][1]); }
    else if (way > 0 ? drawing.after : drawing.before) { seek = way; page.pan(0.5 * way); }
  }

  function key(event) {
    var mark = event.target.closest && event.target.closest("#graph .event");
    if (!mark || event.ctrlKey || event.metaKey || event.altKey) { return; }
    var marks = page.marks(), at = place(mark.dataset.id);
    if (at < 0) { return; }
    var other = null;
    if (event.key === "ArrowRight") { along(at, 1); }
    else if (event.key === "ArrowLeft") { along(at, -1); }
    else if (event.key === "ArrowDown") { other = acrossLanes(marks[at], 1); }
    else if (event.key === "ArrowUp") { other = acrossLanes(marks[at], -1); }
    else if (event.key === "Home") { other = marks[0]; }
    else if (event.key === "End") { other = marks[marks.length - 1]; }
    else if (event.key === "Enter" || event.key === " ") { page.go({ selected: mark.dataset.id }); }
    else { return; }
    if (other) { page.focusMark(other[1]); }
    event.preventDefault();
  }

  document.addEventListener("keydown", key, true);
  document.addEventListener("focusin", function (event) {
    var mark = event.target.closest && event.target.closest("#graph .event");
    if (mark) { stop(mark.dataset.id); }
  });
})(window.timelinePage);
