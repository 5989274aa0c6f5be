// Formulas come from documents, so packages that load, link or define macros are left out.
window.MathJax = {
  loader: { load: [] },
  tex: {
    packages: ['base', 'ams', 'newcommand', 'noundefined'],
    inlineMath: [['$', '$']],
    displayMath: [['$$', '$$']],
    maxMacros: 1000,
    maxBuffer: 5120,
  },
  svg: { fontCache: 'none' },
  options: { enableMenu: false, ignoreHtmlClass: '.*', processHtmlClass: 'formulas' },
  startup: { typeset: false },
};
