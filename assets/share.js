// The Share dialogue: what is chosen in it becomes an address, the code to copy, and a preview of both.
"use strict";
(function () {
  var chosen = { kind: "link", way: "frame", size: "page", colours: "light", picture: "svg", report: "docx" };

  function at(id) { return document.getElementById(id); }
  function dialogue() { return at("share"); }
  function all(selector) { return Array.prototype.slice.call(dialogue().querySelectorAll(selector)); }

  // The view as it stands, without what is no part of a chart; changes of null take a part away.
  function query(changes) {
    var params = new URLSearchParams(window.location.search);
    params.delete("read");
    Object.keys(changes || {}).forEach(function (name) {
      if (changes[name] === null) { params.delete(name); } else { params.set(name, changes[name]); }
    });
    return params.toString();
  }

  function address(path, changes) {
    var text = query(changes);
    return path + (text ? "?" + text : "");
  }

  function whole(path, changes) { return window.location.origin + address(path, changes); }
  function quoted(text) { return text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;"); }

  function embedCode() {
    var title = quoted(document.title);
    if (chosen.way === "script") {
      return "<script async src=\"" + window.location.origin + "/vendor/timeline-embed.js\"\n  data-query=\"" + quoted(query()) +
        "\" data-title=\"" + title + "\"></" + "script>";
    }
    if (chosen.way === "oembed") {
      return window.location.origin + "/oembed?url=" + encodeURIComponent(whole("/"));
    }
    return "<iframe src=\"" + quoted(whole("/embed")) + "\" title=\"" + title + "\"\n  width=\"100%\" height=\"640\" style=\"border:0\" loading=\"lazy\"></iframe>";
  }

  function pictureAddress(file, more) {
    var changes = { theme: chosen.colours, size: chosen.size };
    Object.keys(more || {}).forEach(function (name) { changes[name] = more[name]; });
    return address("/api/picture." + file, changes);
  }

  // Pictures are shown as PNG: within a page an SVG has none of the page's fonts.
  function shown() {
    var kind = chosen.kind;
    if (kind === "embed") { return { tag: "iframe", src: address("/embed") }; }
    if (kind === "picture") { return { tag: "img", src: pictureAddress("png", { scale: "1.5" }) }; }
    var size = kind === "report" && chosen.report === "pptx" ? "slide" : "page";
    return { tag: "img", src: address("/api/picture.png", { size: size, theme: "light", scale: "1.5" }) };
  }

  function preview() {
    var wanted = shown(), place = at("share-preview"), there = place.firstChild;
    if (there && there.getAttribute("src") === wanted.src) { return; }
    var made = document.createElement(wanted.tag);
    made.setAttribute("src", wanted.src);
    if (wanted.tag === "img") { made.alt = dialogue().dataset.preview; } else { made.title = dialogue().dataset.preview; }
    made.className = chosen.kind === "picture" ? chosen.size : "";
    place.replaceChildren(made);
    place.scrollTop = 0;
  }

  function update() {
    var kind = chosen.kind, file = kind === "picture" ? chosen.picture : chosen.report;
    all("[role=tab]").forEach(function (tab) {
      var here = tab.dataset.kind === kind;
      tab.setAttribute("aria-selected", here ? "true" : "false");
      tab.tabIndex = here ? 0 : -1;
    });
    at("share-panel").setAttribute("aria-labelledby", "share-tab-" + kind);
    all(".share-options").forEach(function (part) { part.hidden = part.dataset.kind !== kind; });
    all("[data-choice]").forEach(function (button) {
      var name = button.dataset.choice === "file" ? button.closest("[data-kind]").dataset.kind : button.dataset.choice;
      button.setAttribute("aria-pressed", chosen[name] === button.dataset.value ? "true" : "false");
    });
    all("[data-file]").forEach(function (link) { link.href = address("/api/events." + link.dataset.file, { view: null, lanes: null, order: null, selected: null, theme: null }); });
    var code = kind === "link" ? whole("/") : kind === "embed" ? embedCode() : kind === "picture" ? window.location.origin + pictureAddress(file) : "";
    at("share-code").textContent = code;
    at("share-code").hidden = at("share-copy").hidden = !code;
    var load = at("share-download");
    load.hidden = kind === "link" || kind === "embed";
    load.textContent = dialogue().dataset.download.replace("{name}", "timeline." + file);
    load.href = kind === "picture" ? pictureAddress(file, { download: "1" }) : address("/api/picture." + file, { theme: null, size: null });
    at("share-said").textContent = "";
    preview();
  }

  function copy() {
    var code = at("share-code"), said = at("share-said"), words = dialogue().dataset;
    function select() {
      var range = document.createRange();
      range.selectNodeContents(code);
      window.getSelection().removeAllRanges();
      window.getSelection().addRange(range);
    }
    function byHand() {
      select();
      var done = false;
      try { done = document.execCommand("copy"); } catch (refused) { done = false; }
      said.textContent = done ? words.copied : words.notCopied;
    }
    if (navigator.clipboard && window.isSecureContext) {
      navigator.clipboard.writeText(code.textContent).then(function () { said.textContent = words.copied; }, byHand);
    } else { byHand(); }
  }

  function open() {
    var box = dialogue();
    if (!box || box.open) { return; }
    box.showModal();
    update();
  }

  document.addEventListener("click", function (event) {
    var target = event.target, box = dialogue();
    if (target.closest("#share-open")) { open(); return; }
    if (!box || !box.open) { return; }
    if (target === box || target.closest("#share-close")) { box.close(); return; }
    var tab = target.closest("#share [role=tab]"), choice = target.closest("#share [data-choice]");
    if (tab) { chosen.kind = tab.dataset.kind; update(); }
    else if (choice) {
      var name = choice.dataset.choice === "file" ? choice.closest("[data-kind]").dataset.kind : choice.dataset.choice;
      chosen[name] = choice.dataset.value;
      update();
    }
    else if (target.closest("#share-copy")) { copy(); }
  });

  // Keys pressed here are not those of the timeline behind; arrows move along the tabs.
  document.addEventListener("keydown", function (event) {
    var box = dialogue();
    if (!box || !box.open) { return; }
    event.stopImmediatePropagation();
    if (event.target.getAttribute("role") !== "tab" || (event.key !== "ArrowRight" && event.key !== "ArrowLeft")) { return; }
    var tabs = all("[role=tab]"), next = tabs.indexOf(event.target) + (event.key === "ArrowRight" ? 1 : -1);
    var tab = tabs[(next + tabs.length) % tabs.length];
    tab.focus();
    tab.click();
    event.preventDefault();
  }, true);
})();
