// Copies the whole address of a paragraph or a section when the reader follows its own link, and says so.
// Without this script such a link still leads to its place, and the address bar has the address.
(() => {
  'use strict';
  const words = document.currentScript.dataset.copied;
  const said = document.createElement('p');
  said.className = 'copied';
  said.setAttribute('role', 'status');
  document.querySelector('main').append(said);
  let timer;

  const say = () => {
    // Emptied first, so that the same words are read out again.
    said.textContent = '';
    clearTimeout(timer);
    requestAnimationFrame(() => { said.textContent = words; });
    timer = setTimeout(() => { said.textContent = ''; }, 4000);
  };

  document.addEventListener('click', (event) => {
    const link = event.target.closest('a.para, h2 > a[href^="#"], h3 > a[href^="#"]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    navigator.clipboard?.writeText(link.href).then(say, () => {});
  });
})();
