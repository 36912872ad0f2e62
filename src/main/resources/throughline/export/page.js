(function () {
  "use strict";
  var root = document.documentElement;
  var views = Array.prototype.slice.call(document.querySelectorAll("main > section"));
  var links = Array.prototype.slice.call(document.querySelectorAll("nav a"));
  var search = document.getElementById("search");
  var hits = document.getElementById("hits");
  var current = 0;
  var fingers = {};
  root.className = "js";

  function plain(text) {
    return text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  }

  function words(element) {
    var parts = [];
    element.querySelectorAll("text, path[aria-label]").forEach(function (it) {
      parts.push(it.getAttribute("aria-label") || it.textContent);
    });
    return (parts.length ? parts.join(" ") : element.getAttribute("data-name") || "").trim();
  }

  var index = [];
  views.forEach(function (view, at) {
    view.querySelectorAll("g.label, tr[data-name]").forEach(function (element) {
      var name = words(element);
      index.push({ view: at, element: element, name: name, plain: plain(name) });
    });
  });

  function picture() { return views[current].querySelector("svg"); }
  function home(svg) { return svg.getAttribute("data-home").split(" ").map(Number); }
  function box(svg) { return svg.getAttribute("viewBox").split(" ").map(Number); }
  function look(svg, to) {
    svg.setAttribute("viewBox", to.map(function (n) { return Math.round(n * 100) / 100; }).join(" "));
  }

  function spot(svg, x, y) {
    var point = svg.createSVGPoint();
    point.x = x;
    point.y = y;
    return point.matrixTransform(svg.getScreenCTM().inverse());
  }

  function zoom(factor, x, y) {
    var svg = picture();
    if (!svg) { return; }
    var b = box(svg);
    var whole = home(svg);
    var width = Math.min(whole[2] * 2, Math.max(whole[2] / 40, b[2] / factor));
    var f = width / b[2];
    look(svg, [x - (x - b[0]) * f, y - (y - b[1]) * f, width, b[3] * f]);
  }

  function zoomMiddle(factor) {
    var svg = picture();
    if (svg) {
      var b = box(svg);
      zoom(factor, b[0] + b[2] / 2, b[1] + b[3] / 2);
    }
  }

  function pan(right, down) {
    var svg = picture();
    if (svg) {
      var b = box(svg);
      look(svg, [b[0] + right * b[2], b[1] + down * b[3], b[2], b[3]]);
    }
  }

  function fit() {
    var svg = picture();
    if (svg) { look(svg, home(svg)); }
  }

  function show(at) {
    current = Math.min(views.length - 1, Math.max(0, at));
    views.forEach(function (view, i) { view.hidden = i !== current; });
    links.forEach(function (link, i) {
      if (i === current) { link.setAttribute("aria-current", "page"); } else { link.removeAttribute("aria-current"); }
    });
  }

  function reveal(hit) {
    show(hit.view);
    find(search.value);
    if (hit.element.tagName.toLowerCase() === "tr") {
      hit.element.scrollIntoView({ block: "center" });
      return;
    }
    var svg = picture();
    var b = hit.element.getBBox();
    var width = Math.min(box(svg)[2], home(svg)[2] / 2);
    var height = width * home(svg)[3] / home(svg)[2];
    look(svg, [b.x + b.width / 2 - width / 2, b.y + b.height / 2 - height / 2, width, height]);
  }

  function find(text) {
    var wanted = plain(text.trim());
    var found = [];
    index.forEach(function (it) {
      var is = wanted !== "" && it.plain.indexOf(wanted) >= 0;
      it.element.classList.toggle("found", is);
      if (is) { found.push(it); }
    });
    hits.textContent = "";
    var seen = {};
    found.sort(function (a, b) { return (a.view === current ? 0 : 1) - (b.view === current ? 0 : 1) || a.view - b.view; });
    found.forEach(function (it) {
      var key = it.view + " " + it.name;
      if (seen[key] || hits.childNodes.length >= 12) { return; }
      seen[key] = true;
      var button = document.createElement("button");
      button.type = "button";
      button.textContent = it.name + " \u00b7 " + links[it.view].textContent;
      button.addEventListener("click", function () { reveal(it); });
      var line = document.createElement("li");
      line.appendChild(button);
      hits.appendChild(line);
    });
    hits.hidden = wanted === "";
    if (wanted !== "" && !found.length) {
      var none = document.createElement("li");
      none.textContent = hits.getAttribute("data-none");
      hits.appendChild(none);
    }
    return found;
  }

  links.forEach(function (link, i) {
    link.addEventListener("click", function (event) {
      event.preventDefault();
      show(i);
    });
  });
  search.addEventListener("input", function () { find(search.value); });
  search.addEventListener("keydown", function (event) {
    if (event.key === "Enter") {
      var first = find(search.value)[0];
      if (first) { reveal(first); }
    } else if (event.key === "Escape") {
      search.value = "";
      find("");
      search.blur();
    }
  });
  document.getElementById("in").addEventListener("click", function () { zoomMiddle(1.5); });
  document.getElementById("out").addEventListener("click", function () { zoomMiddle(1 / 1.5); });
  document.getElementById("fit").addEventListener("click", fit);

  document.addEventListener("keydown", function (event) {
    if (event.target === search || event.ctrlKey || event.metaKey || event.altKey) { return; }
    var done = true;
    if (event.key === "/") { search.focus(); }
    else if (event.key === "+" || event.key === "=") { zoomMiddle(1.5); }
    else if (event.key === "-") { zoomMiddle(1 / 1.5); }
    else if (event.key === "0") { fit(); }
    else if (event.key === "n" || event.key === "PageDown") { show(current + 1); }
    else if (event.key === "p" || event.key === "PageUp") { show(current - 1); }
    else if (event.key === "ArrowLeft") { pan(-0.1, 0); }
    else if (event.key === "ArrowRight") { pan(0.1, 0); }
    else if (event.key === "ArrowUp") { pan(0, -0.1); }
    else if (event.key === "ArrowDown") { pan(0, 0.1); }
    else { done = false; }
    if (done) { event.preventDefault(); }
  });

  views.forEach(function (view) {
    var svg = view.querySelector("svg");
    if (!svg) { return; }
    svg.addEventListener("wheel", function (event) {
      event.preventDefault();
      var at = spot(svg, event.clientX, event.clientY);
      zoom(Math.pow(1.0015, -event.deltaY), at.x, at.y);
    }, { passive: false });
    svg.addEventListener("pointerdown", function (event) {
      svg.setPointerCapture(event.pointerId);
      fingers[event.pointerId] = [event.clientX, event.clientY];
    });
    svg.addEventListener("pointermove", function (event) {
      var before = fingers[event.pointerId];
      if (!before) { return; }
      var ids = Object.keys(fingers);
      if (ids.length === 2) {
        var other = fingers[ids[0] === String(event.pointerId) ? ids[1] : ids[0]];
        var apart = Math.hypot(before[0] - other[0], before[1] - other[1]);
        var now = Math.hypot(event.clientX - other[0], event.clientY - other[1]);
        var middle = spot(svg, (event.clientX + other[0]) / 2, (event.clientY + other[1]) / 2);
        if (apart > 0 && now > 0) { zoom(now / apart, middle.x, middle.y); }
      } else {
        var from = spot(svg, before[0], before[1]);
        var to = spot(svg, event.clientX, event.clientY);
        var b = box(svg);
        look(svg, [b[0] - to.x + from.x, b[1] - to.y + from.y, b[2], b[3]]);
      }
      fingers[event.pointerId] = [event.clientX, event.clientY];
    });
    ["pointerup", "pointercancel"].forEach(function (name) {
      svg.addEventListener(name, function (event) { delete fingers[event.pointerId]; });
    });
  });

  window.addEventListener("beforeprint", function () {
    views.forEach(function (view) { view.hidden = false; });
  });
  window.addEventListener("afterprint", function () { show(current); });

  function fromAddress() {
    var given = new URLSearchParams(window.location.hash.slice(1));
    show(Number(given.get("view") || 1) - 1);
    if (given.get("zoom")) { zoomMiddle(Number(given.get("zoom")) || 1); }
    if (given.get("find")) {
      search.value = given.get("find");
      var first = find(search.value)[0];
      if (first) { reveal(first); }
    }
  }
  window.addEventListener("hashchange", fromAddress);
  fromAddress();
}());
