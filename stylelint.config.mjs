/** @type {import('stylelint').Config} */
export default {
  extends: ['stylelint-config-standard'],
  rules: {
    // CSS Modules: a class is a property in TypeScript, so it is written like one.
    'selector-class-pattern': [/^[a-z][a-zA-Z0-9]*$/.source, { message: 'Name classes in camelCase.' }],
    'declaration-no-important': true,
    'color-named': 'never',
    'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global'] }],
    'property-no-unknown': [true, { ignoreProperties: ['composes'] }],
    // Layers and modules decide what wins; the order of selectors follows the order of the page.
    'no-descending-specificity': null,
  },
}
