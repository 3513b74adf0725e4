// Draws the charts of a page. A chart that cannot be drawn leaves its numbers open to read.
'use strict';
for (const script of document.querySelectorAll('figure > script[type="application/json"]')) {
  const figure = script.parentElement;
  const failed = () => {
    figure.classList.add('undrawn');
    figure.querySelector('details').open = true;
  };
  try {
    // ast: Vega reads its expressions with an interpreter of its own, so that no page needs eval.
    vegaEmbed(figure.querySelector('.plot'), JSON.parse(script.textContent),
        {ast: true, renderer: 'svg', actions: false, tooltip: false, defaultStyle: false, logLevel: 1}).catch(failed);
  } catch (e) {
    failed();
  }
}
