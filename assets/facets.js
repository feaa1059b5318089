// The boxes of the facets: one open at a time, closed by Escape, by leaving it, or by its button. On a narrow page they
// lie behind one button that says how many filters are set.
"use strict";
window.timelinePage = window.timelinePage || {};
(function (page) {
  var FOLDED = ["actor", "status", "category", "document", "moved"];
  var open = null;

  // Say on the button how many of the filters behind it are set: a period counts once, a facet once a value.
  page.countFilters = function (params) {
    var count = params.get("from") || params.get("to") ? 1 : 0, place = document.getElementById("more-count");
    FOLDED.forEach(function (name) { count += params.getAll(name).filter(Boolean).length; });
    if (!place) { return; }
    place.textContent = count ? String(count) : "";
    place.hidden = !count;
  };

  function fold(button) {
    var more = document.getElementById("more"), shown = more.classList.toggle("open");
    button.setAttribute("aria-expanded", String(shown));
  }

  function close(back) {
    if (!open) { return; }
    document.getElementById(open.getAttribute("aria-controls")).hidden = true;
    open.setAttribute("aria-expanded", "false");
    if (back) { open.focus(); }
    open = null;
  }

  function show(button) {
    close(false);
    var box = document.getElementById(button.getAttribute("aria-controls"));
    open = button;
    button.setAttribute("aria-expanded", "true");
    box.hidden = false;
    var fields = Array.from(box.querySelectorAll("input")).filter(function (field) { return field.offsetParent; });
    if (fields.length) { fields[0].focus(); }
  }

  function inside(target) { return open && open.parentElement.contains(target); }

  document.addEventListener("click", function (event) {
    var button = event.target.closest(".facet-button[aria-controls]");
    if (button && button.id === "more-open") { close(false); fold(button); }
    else if (button) { if (button === open) { close(true); } else { show(button); } }
    else if (!inside(event.target)) { close(false); }
  });
  document.addEventListener("focusin", function (event) { if (open && !inside(event.target)) { close(false); } });
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape" && open) { event.preventDefault(); close(true); }
  }, true);
})(window.timelinePage);
