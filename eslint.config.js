// What the linter holds: types all the way, hooks, accessible markup, and no way for text to become markup or code.
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const noMarkupFromText = [
  {
    selector:
      'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|srcdoc|createContextualFragment|parseFromString|parseHTMLUnsafe)$/]',
    message: 'Text is text: build elements, or let React do it.',
  },
  {
    selector:
      'MemberExpression[computed=true][property.value=/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc)$/]',
    message: 'Text is text: build elements, or let React do it.',
  },
  { selector: "NewExpression[callee.name='DOMParser']", message: 'Text is text: build elements.' },
  { selector: "JSXAttribute[name.name='srcDoc']", message: 'Text is text: a frame has an address.' },
  {
    selector:
      "CallExpression[callee.property.name='setAttribute'][arguments.0.value=/^(on|srcdoc$|style$)/i]",
    message: 'No handlers, documents or styles from text: listeners, addresses, and element.style.',
  },
  {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
    message: 'Text is text: let React escape it.',
  },
  { selector: "Property[key.name='dangerouslySetInnerHTML']", message: 'Text is text: let React escape it.' },
  {
    selector: "CallExpression[callee.object.name='document'][callee.property.name=/^write(ln)?$/]",
    message: 'Text is text: build elements.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^toLocale.*String$/]',
    message: 'Dates and numbers are worded in src/words alone: Intl differs between Node and browsers.',
  },
];

export default defineConfig(
  globalIgnores(['dist/', 'node_modules/', 'test-results/', 'playwright-report/', '.cache/']),
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // `return next()` and `() => set()` read well, and `'publication' | Id` says more than `Id`.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
    },
  },
  {
    files: ['**/*.test.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'e2e/**/*.ts'],
    extends: [reactHooks.configs.flat.recommended, jsxA11y.flatConfigs.strict],
    rules: {
      // What is measured in a layout effect has to be kept in state.
      'react-hooks/set-state-in-effect': 'off',
    },
  },
  {
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-syntax': ['error', ...noMarkupFromText],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
  {
    // Handed to the browser as they stand; the type checker knows what is there.
    files: ['public/**/*.js', 'src/build/benchProbe.js', 'src/build/scale/scaleProbe.js', 'e2e/parents/*.js'],
    languageOptions: { sourceType: 'script' },
    rules: { 'no-undef': 'off' },
  },
  {
    // Their packages are installed when the bench runs, so no type checker looks at them.
    files: ['e2e/bench/*.js'],
    rules: { 'no-undef': 'off' },
  },
);
