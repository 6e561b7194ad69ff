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
