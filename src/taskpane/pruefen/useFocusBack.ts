import { useEffect, useId, useRef } from 'react';

/**
 * For a button that brings up something else, which had the focus and is gone again: the keyboard goes on at the
 * button, which bears the id. Never while the person works in the workbook.
 */
export function useFocusBack(isOpen: boolean): string {
  const id = useId();
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen && hasLostFocus()) document.getElementById(id)?.focus();
    wasOpen.current = isOpen;
  }, [isOpen, id]);
  return id;
}

/** Whether the person is in the pane, and what had the focus is gone. */
export function hasLostFocus(): boolean {
  return document.hasFocus() && document.activeElement === document.body;
}
