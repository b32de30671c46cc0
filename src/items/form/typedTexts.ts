function isText(element: Element): element is HTMLInputElement | HTMLTextAreaElement {
  if (element instanceof HTMLTextAreaElement) return true;
  return element instanceof HTMLInputElement && !['radio', 'checkbox'].includes(element.type);
}

/** What stands in the text fields of a form, each behind the label of its field; nothing of those that are empty. */
export function typedTexts(form: HTMLFormElement | null | undefined): string[] {
  return [...(form?.elements ?? [])].filter(isText).flatMap((field) => {
    const value = field.value.trim();
    const label = field.labels?.[0]?.textContent ?? field.getAttribute('aria-label');
    return value ? [label ? `${label.trim()}: ${value}` : value] : [];
  });
}
