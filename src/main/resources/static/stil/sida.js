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
    const tooLarge = field.files[0] && field.files[0].size > Number(field.dataset.maxBytes);
    field.setCustomValidity(tooLarge ? 'Filen är större än 50 MB. Dela upp den, eller spara bara det du behöver.' : '');
    field.reportValidity();
  });
});
