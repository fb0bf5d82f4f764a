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

  // How many rows are chosen, and all of them at once.
  document.querySelectorAll('form[data-choice]').forEach(choice => {
    const boxes = [...choice.querySelectorAll('[name=form]')];
    const all = choice.querySelector('[data-all]');
    const count = choice.querySelector('.chosen-count');
    const say = () => {
      const chosen = boxes.filter(each => each.checked).length;
      all.checked = chosen > 0 && chosen === boxes.length;
      all.indeterminate = chosen > 0 && chosen < boxes.length;
      count.textContent = count.dataset.words.replace('{0}', chosen);
    };
    all.addEventListener('change', () => {
      boxes.forEach(each => { each.checked = all.checked; });
      say();
    });
    choice.addEventListener('change', say);
    window.addEventListener('pageshow', say);
    say();
  });

  // On narrow screens an excerpt begins with what was not understood in it.
  document.querySelectorAll('.excerpt .scroll').forEach(scroll => {
    const cell = scroll.querySelector('td.unread');
    if (cell) scroll.scrollLeft = cell.offsetLeft + cell.offsetWidth - scroll.clientWidth;
  });

  // Files may be dropped; what the server would refuse is said before it is sent.
  document.querySelectorAll('form[data-upload]').forEach(upload => {
    const input = upload.querySelector('[type=file]');
    const drop = upload.querySelector('.drop');
    const list = upload.querySelector('.chosen');
    const words = upload.dataset;

    function line(file) {
      const item = document.createElement('li');
      const size = file.size < 1048576 ? Math.ceil(file.size / 1024) + ' KB' : (file.size / 1048576).toFixed(1) + ' MB';
      [file.name, size, file.size > Number(words.fileBytes) ? words.tooLarge : ''].filter(text => text).forEach(text => {
        item.append(Object.assign(document.createElement('span'), {textContent: text, className: text === words.tooLarge ? 'bad' : ''}));
      });
      return item;
    }

    function look() {
      const files = [...input.files];
      const bytes = files.reduce((sum, file) => sum + file.size, 0);
      const tooMany = files.length > Number(words.files) ? words.tooMany : '';
      input.setCustomValidity(tooMany || (bytes > Number(words.totalBytes) ? words.tooMuch : ''));
      list.replaceChildren(...files.map(line));
      if (files.length) input.reportValidity();
    }

    input.addEventListener('change', look);
    ['dragover', 'dragleave', 'drop'].forEach(name => document.addEventListener(name, event => {
      if (!event.dataTransfer || ![...event.dataTransfer.types].includes('Files')) return;
      event.preventDefault();
      drop.classList.toggle('over', name === 'dragover');
      if (name === 'drop') {
        input.files = event.dataTransfer.files;
        look();
      }
    }));
    const button = upload.querySelector('.primary');
    const label = button.textContent;
    upload.addEventListener('submit', () => {
      button.textContent = words.sending;
      setTimeout(() => { button.disabled = true; });
    });
    window.addEventListener('pageshow', () => {
      button.textContent = label;
      button.disabled = false;
      look();
    });
  });

  document.addEventListener('click', event => {
    if (event.target.matches('[data-print]')) window.print();
  });
})();
