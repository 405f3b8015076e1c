// Before the first paint: `?theme=light` or `?theme=dark` overrides what the system prefers.
(function () {
  var theme = new URLSearchParams(location.search).get('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.setAttribute('data-theme', theme);
})();
