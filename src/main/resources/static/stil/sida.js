// Filters a list as the person types; without JavaScript the whole list is there.
document.querySelectorAll('[data-filter]').forEach((field) => {
  const items = document.querySelectorAll(`${field.dataset.filter} > *`);
  field.addEventListener('input', () => {
    const wanted = field.value.trim().toLocaleLowerCase('sv');
    items.forEach((item) => {
      item.hidden = !item.textContent.toLocaleLowerCase('sv').includes(wanted);
    });
  });
});

// Says that a file is too large before it is sent; the server says it too.
document.querySelectorAll('input[type=file][data-max-bytes]').forEach((field) => {
  field.addEventListener('change', () => {
    const tooLarge = [...field.files].find((file) => file.size > Number(field.dataset.maxBytes));
    const sentence = field.dataset.maxText ?? 'större än 50 MB. Dela upp den, eller spara bara det du behöver.';
    field.setCustomValidity(tooLarge ? `Filen ${tooLarge.name} är ${sentence}` : '');
    field.reportValidity();
  });
});

// Marks every box at once. Without JavaScript there is no such button, and each box is marked by hand.
document.querySelectorAll('button[data-mark]').forEach((button) => {
  const boxes = [...document.querySelectorAll(button.dataset.mark)].filter((box) => box.type === 'checkbox');
  button.hidden = boxes.length < 2;
  button.addEventListener('click', () => {
    const all = boxes.every((box) => box.checked);
    boxes.forEach((box) => { box.checked = !all; });
    button.textContent = all ? 'Markera alla på sidan' : 'Avmarkera alla';
  });
});

// The rest of the menu closes as people expect: with Escape, and when they go on to something else.
document.querySelectorAll('details.fler').forEach((menu) => {
  const close = (event) => {
    if (!menu.contains(event.target)) {
      menu.open = false;
    }
  };
  document.addEventListener('click', close);
  document.addEventListener('focusin', close);
  menu.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      menu.open = false;
      menu.querySelector('summary').focus();
    }
  });
});
