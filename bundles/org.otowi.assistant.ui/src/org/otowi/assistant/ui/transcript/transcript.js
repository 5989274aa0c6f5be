'use strict';
const otowi = (() => {
  const main = document.querySelector('main');

  const colour = () => {
    if (window.hljs) {
      main.querySelectorAll('code:not([data-highlighted])').forEach(code => window.hljs.highlightElement(code));
    }
  };

  const setFormulas = () => {
    if (window.MathJax && window.MathJax.startup.promise) {
      const formulas = [...main.querySelectorAll('.formulas:not([data-set])')];
      formulas.forEach(formula => formula.dataset.set = '');
      window.MathJax.startup.promise = window.MathJax.startup.promise
        .then(() => window.MathJax.typesetPromise(formulas));
    }
  };

  const atEnd = () => window.innerHeight + window.scrollY >= document.body.offsetHeight - 40;

  /* A short entry comes wholly into view with the question before it, a long one from the beginning of both. */
  const reveal = entry => {
    const before = entry.previousElementSibling;
    const first = before?.matches('.asked') ? before : entry;
    const height = entry.offsetTop + entry.offsetHeight - first.offsetTop;
    if (height < window.innerHeight) {
      entry.scrollIntoView({ block: 'nearest' });
    } else {
      first.scrollIntoView({ block: 'start' });
    }
  };

  document.addEventListener('keydown', event => {
    const reload = event.key === 'F5' || (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'r';
    if (reload) {
      event.preventDefault();
    }
  });

  return {
    /* Keeps the first entries and replaces the others. Who reads further up or has the focus on a link is not disturbed. */
    update(kept, added) {
      const before = main.children.length;
      const follow = atEnd();
      const focused = document.activeElement.getAttribute('href');
      while (main.children.length > kept) {
        main.lastElementChild.remove();
      }
      main.insertAdjacentHTML('beforeend', added);
      colour();
      setFormulas();
      if (focused) {
        main.querySelector(`a[href="${focused}"]`)?.focus({ preventScroll: true });
      }
      if (follow || main.children.length > before) {
        reveal(main.lastElementChild);
      }
    },
    look(properties) {
      Object.entries(properties).forEach(([name, value]) => document.documentElement.style.setProperty(name, value));
    },
    colour,
    setFormulas,
  };
})();
