// Puts the chart where its script element stands, in a frame as high as its content.
"use strict";
(function () {
  var script = document.currentScript;
  if (!script) { return; }
  var home = new URL(script.src.replace(/vendor\/timeline-embed\.js.*$/, ""));
  var frame = document.createElement("iframe");
  frame.src = new URL("embed" + (script.dataset.query ? "?" + script.dataset.query : ""), home).href;
  frame.title = script.dataset.title || "Timeline";
  frame.style.cssText = "display:block;width:100%;height:640px;border:0";
  script.parentNode.insertBefore(frame, script.nextSibling);
  window.addEventListener("message", function (event) {
    if (event.origin !== home.origin || event.source !== frame.contentWindow) { return; }
    var height = event.data && event.data.timelineHeight;
    if (typeof height === "number" && height > 0) { frame.style.height = Math.min(Math.ceil(height), 6000) + "px"; }
  });
})();
