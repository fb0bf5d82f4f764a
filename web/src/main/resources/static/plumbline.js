// Pages work without this file. It says so when a value could not be saved, and keeps the rail with the cell.
(() => {
  document.documentElement.classList.add('js');

  const form = event => event.detail.elt.closest('form.edit');

  function unsaved(event) {
    const edit = form(event);
    if (!edit) return;
    const words = document.getElementById('sheet').dataset;
    const state = edit.querySelector('.state');
    state.querySelectorAll('.saved, .unsaved').forEach(each => each.remove());
    const said = document.createElement('span');
    said.className = 'unsaved';
    said.textContent = event.detail.xhr && [401, 403].includes(event.detail.xhr.status) ? words.signedOut : words.unsaved;
    state.append(said);
  }

  ['htmx:sendError', 'htmx:responseError', 'htmx:timeout'].forEach(name => document.addEventListener(name, unsaved));

  document.addEventListener('htmx:afterSettle', event => {
    const rail = document.getElementById('rail');
    const beside = rail && getComputedStyle(rail).overflowY === 'auto';
    if (event.detail.elt.id === 'line' && (beside || event.detail.requestConfig.elt.matches('a'))) {
      document.getElementById('line').scrollIntoView({block: 'nearest'});
    }
  });

  document.addEventListener('htmx:afterRequest', event => {
    const edit = form(event);
    const elsewhere = document.activeElement.closest('form.edit');
    const posted = event.detail.requestConfig.verb === 'post';
    if (edit && posted && event.detail.successful && (!elsewhere || elsewhere === edit)) {
      htmx.trigger(edit.querySelector('[name=value]'), 'refresh');
    }
  });

  // Enter changes and submits: the value that is on its way is not sent twice.
  document.addEventListener('submit', event => {
    if (event.target.matches('form.edit.htmx-request') && event.submitter && event.submitter.matches('.save')) {
      event.preventDefault();
      event.stopPropagation();
    }
  }, true);

  // What was typed before this file had arrived is saved now.
  document.addEventListener('DOMContentLoaded', () => {
    document.querySelectorAll('form.edit [name=value]').forEach(field => {
      if (field.value !== field.defaultValue && field !== document.activeElement) {
        htmx.trigger(field, 'change');
      }
    });
  });

  document.addEventListener('click', event => {
    if (event.target.matches('[data-print]')) window.print();
  });
})();
