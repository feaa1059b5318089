// The boxes of the facets: one open at a time, closed by Escape, by leaving it, or by its button.
"use strict";
(function () {
  var open = null;

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
    if (button) { if (button === open) { close(true); } else { show(button); } }
    else if (!inside(event.target)) { close(false); }
  });
  document.addEventListener("focusin", function (event) { if (open && !inside(event.target)) { close(false); } });
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape" && open) { event.preventDefault(); close(true); }
  }, true);
})();
