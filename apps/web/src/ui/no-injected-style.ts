const STYLE_ID = 'react-aria-pressable-style';

// React Aria adds a <style> for `touch-action` unless an element with this id exists. Our policy (style-src 'self')
// refuses inline style elements and would log a violation, so the id is taken and the rule stands in base.css.
if (document.getElementById(STYLE_ID) === null) {
  const placeholder = document.createElement('meta');
  placeholder.id = STYLE_ID;
  document.head.append(placeholder);
}
