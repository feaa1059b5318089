// What the pointer is on, in a box beside it: the title where it is not written whole, the date, and that a click tells more.
"use strict";
window.timelinePage = window.timelinePage || {};
(function (page) {
  page.tell = function (tip, entry, event) {
    tip.hidden = !entry;
    if (!entry) { return; }
    tip.textContent = "";
    [["strong", entry[2]], ["span", entry[3]], ["span", tip.dataset.open]].forEach(function (part) {
      if (!part[1]) { return; }
      var line = document.createElement(part[0]);
      line.textContent = part[1];
      tip.appendChild(line);
    });
    var box = tip.parentElement.getBoundingClientRect(), x = event.clientX - box.left, y = event.clientY - box.top;
    tip.style.left = Math.min(Math.max(x - tip.offsetWidth / 2, 4), box.width - tip.offsetWidth - 4) + "px";
    tip.style.top = (y > tip.offsetHeight + 24 ? y - tip.offsetHeight - 16 : y + 20) + "px";
  };
})(window.timelinePage);
