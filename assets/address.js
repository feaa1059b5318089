// The address is the state: what the controls ask for goes into the query string, and everything shown comes from it.
"use strict";
window.timelinePage = window.timelinePage || {};
(function (page) {
  var FILTERS = ["q", "actor", "status", "category", "document", "from", "to", "moved"];
  var PICTURE = FILTERS.concat(["view", "lanes", "order", "selected"]);
  var system = window.matchMedia("(prefers-color-scheme: dark)");
  var same = function () { return window.dash_clientside.no_update; };

  function subset(params, names) {
    var kept = new URLSearchParams();
    names.forEach(function (name) {
      params.getAll(name).forEach(function (value) { if (value) { kept.append(name, value); } });
    });
    return kept.toString();
  }

  page.filtersOf = function (params) { return subset(params, FILTERS); };

  // The part of the address that the picture depends on.
  page.pictureOf = function (params) { return subset(params, PICTURE); };

  function scheme(params) {
    var theme = params.get("theme");
    return theme === "light" || theme === "dark" ? theme : (system.matches ? "dark" : "light");
  }

  document.documentElement.dataset.theme = scheme(new URLSearchParams(window.location.search));

  // The period of the address as one would type it.
  function typed(params) {
    var from = params.get("from"), to = params.get("to");
    if (from && to) { return from === to ? from : from + " to " + to; }
    return from ? "since " + from : (to ? "until " + to : "");
  }

  function asked(name, values) {
    var params = new URLSearchParams(window.location.search);
    var before = params.getAll(name).filter(Boolean).sort().join("\n");
    if (before === values.slice().sort().join("\n")) { return same(); }
    params.delete(name);
    values.forEach(function (value) { params.append(name, value); });
    var text = params.toString();
    return text ? "?" + text : "";
  }

  // Move to a new address; a value of null takes the parameter away.
  page.go = function (changes) {
    var params = new URLSearchParams(window.location.search);
    Object.keys(changes).forEach(function (name) {
      if (changes[name] === null) { params.delete(name); } else { params.set(name, changes[name]); }
    });
    page.goTo(params.toString());
  };

  // Another span of time concerns the picture alone: the page's other parts need not hear of it, which would take them longer
  // than the picture takes to be drawn.
  page.goTo = function (query) {
    var search = query ? "?" + query : "";
    if (withoutView(search) === withoutView(window.location.search)) {
      if (search !== window.location.search) { window.history.pushState({}, "", window.location.pathname + search); }
      page.want(page.pictureOf(new URLSearchParams(search)));
    } else {
      window.dash_clientside.set_props("url", { search: search });
    }
  };

  window.addEventListener("popstate", function () { page.want(page.pictureOf(new URLSearchParams(window.location.search))); });

  function withoutView(search) {
    var params = new URLSearchParams(search);
    params.delete("view");
    return params.toString();
  }

  // The address with other filters: how it is shown stays, but for the visible span, and lanes by slip without slips.
  function refiltered(filters) {
    var params = new URLSearchParams(window.location.search), next = new URLSearchParams(filters);
    if (params.get("moved") && !next.get("moved") && params.get("lanes") === "slip") { params.delete("lanes"); }
    FILTERS.concat(["view"]).forEach(function (name) { params.delete(name); });
    next.forEach(function (value, name) { params.append(name, value); });
    return params.toString();
  }

  // Lanes by nothing are one: there is no order to choose.
  function showOrder(params) {
    var order = document.getElementById("order");
    if (!order) { return; }
    order.value = params.get("order") || "events";
    if (!order.value) { order.value = "events"; }
    order.hidden = params.get("lanes") === "none";
  }

  function facet(name) {
    return function (values) { return asked(name, values || []); };
  }

  window.dash_clientside = window.dash_clientside || {};
  window.dash_clientside.timeline = {
    // The parts of the address, each only where it differs from what is there (the states, in the order of the outputs).
    split: function (search) {
      var params = new URLSearchParams(search || ""), before = Array.prototype.slice.call(arguments, 1), shade = scheme(params);
      var now = [
        subset(params, FILTERS), subset(params, PICTURE), params.get("selected") || "", shade, shade,
        params.get("theme") || "system", params.get("lanes") || "actor", params.get("q") || "", typed(params)
      ].concat(["actor", "status", "category", "document"].map(function (name) { return params.getAll(name); }),
        [params.get("read") || "", params.get("read") ? "documents" : before[before.length - 1]]);
      document.documentElement.dataset.theme = shade;
      page.countFilters(params);
      showOrder(params);
      var moved = document.getElementById("moved");
      if (moved) { moved.setAttribute("aria-pressed", String(params.get("moved") === "1")); }
      return now.map(function (value, place) {
        return JSON.stringify(value) === JSON.stringify(before[place]) ? same() : value;
      });
    },
    // Where there is nothing to show, colours are all that the address holds.
    shade: function (search) {
      var params = new URLSearchParams(search || ""), shade = scheme(params);
      document.documentElement.dataset.theme = shade;
      return [shade, params.get("theme") || "system"];
    },
    ask_q: function (text) {
      var field = document.getElementById("search");
      if (!page.typed || !field || field.value !== (text || "")) { return same(); }  // set by the address, not by a hand
      page.typed = false;
      return asked("q", text && text.trim() ? [text.trim()] : []);
    },
    ask_lanes: function (mode) { return asked("lanes", mode && mode !== "actor" ? [mode] : []); },
    ask_theme: function (theme) { return asked("theme", theme === "light" || theme === "dark" ? [theme] : []); },
    ask_actor: facet("actor"),
    ask_status: facet("status"),
    ask_category: facet("category"),
    ask_document: facet("document"),
    ask_row: function (rows) { return rows && rows.length === 1 && rows[0].event_id !== page.shownRow() ? asked("selected", [rows[0].event_id]) : same(); },
    draw: function (query) { page.want(query || ""); return same(); },
    purge: function () {
      try {
        var api = window.dash_ag_grid.getApi("table");
        if (api) { api.purgeInfiniteCache(); }
      } catch (missing) { /* the grid is not there yet: it will ask by itself */ }
      return same();
    }
  };

  system.addEventListener("change", function () {
    var now = scheme(new URLSearchParams(window.location.search));
    document.documentElement.dataset.theme = now;
    window.dash_clientside.set_props("scheme", { data: now });
    window.dash_clientside.set_props("provider", { forceColorScheme: now });
  });

  document.addEventListener("change", function (event) {
    if (event.target.id === "order") { page.go({ order: event.target.value === "events" ? null : event.target.value }); }
  });

  document.addEventListener("input", function (event) { if (event.target.id === "search") { page.typed = true; } });

  document.addEventListener("click", function (event) {
    var toggle = event.target.closest("#moved");
    if (toggle) {
      var on = toggle.getAttribute("aria-pressed") === "true", lanes = new URLSearchParams(window.location.search).get("lanes");
      page.go({ moved: on ? null : "1", lanes: on ? (lanes === "slip" ? null : lanes) : "slip", view: null });
      return;
    }
    var button = event.target.closest("[data-search],[data-select],[data-close],[data-read]");
    if (!button || event.ctrlKey || event.metaKey) { return; }
    event.preventDefault();
    if (button.dataset.search !== undefined) { page.goTo(refiltered(button.dataset.search)); }
    else if (button.dataset.close !== undefined) { page.close(); }
    else if (button.dataset.read) { page.seek = true; page.go({ read: button.dataset.read }); }
    else if (button.dataset.select) { page.step(button.dataset.select); }
  });
})(window.timelinePage);
