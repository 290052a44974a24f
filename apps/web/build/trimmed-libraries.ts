import type { Plugin } from 'vite';

/** Every line stays where it was: the map of the file holds, line by line. */
function sameLines(code: string): { code: string; map: null } {
  return { code, map: null };
}

/** The router does not say that what is unused of it can be dropped; its forms and its data loading are, then. */
export function trimRouter(): Plugin {
  return {
    name: 'trim-router',
    apply: 'build',
    transform: {
      filter: { id: /react-router[\\/]dist[\\/]production[\\/]/ },
      handler: (code) =>
        sameLines(
          code
            .replace(/\bReact\d*\.(?:forwardRef|createContext|memo)\(/g, '/* @__PURE__ */ $&')
            .replace(/^\w+\.displayName = "\w+";$/gm, ''),
        ),
    },
  };
}

/**
 * React makes five errors while it is loaded, to throw them later as signals. For their stacks, which nobody reads, V8
 * compiles all of React a second time where an inspector or a measuring tool listens to errors (60 ms of main thread on
 * a slow phone; next to nothing elsewhere). They are made without.
 */
export function signalsWithoutStack(): Plugin {
  return {
    name: 'signals-without-stack',
    apply: 'build',
    transform: {
      filter: { id: /react-dom[\\/]cjs[\\/]react-dom-client\.production\.js$/ },
      handler: (code) =>
        sameLines(
          code.replace(
            /(\w+Exception = )Error\((formatProdErrorMessage\(\d+\))\)/g,
            '$1Object.assign(Object.create(Error.prototype), { message: $2 })',
          ),
        ),
    },
  };
}

/**
 * Icons of lucide draw themselves for any framework, with contexts and options that no page of ours uses: some 2 kB of
 * each first load. What they draw is the same.
 */
export function plainIcons(): Plugin {
  return {
    name: 'plain-icons',
    apply: 'build',
    transform: {
      filter: { id: /lucide-react[\\/]dist[\\/]esm[\\/]createLucideIcon\.mjs$/ },
      // Written here: it comes from no line of the library.
      handler: () => ({
        map: { mappings: '' },
        code: `import { createElement } from 'react';
export default ({ name, node }) => ({ size = 24, className = '', ...props }) =>
  createElement(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: size,
      height: size,
      viewBox: '0 0 24 24',
      fill: 'none',
      stroke: 'currentColor',
      strokeWidth: 2,
      strokeLinecap: 'round',
      strokeLinejoin: 'round',
      className: \`lucide lucide-\${name} \${className}\`.trim(),
      ...props,
    },
    node.map(([tag, attributes]) => createElement(tag, attributes)),
  );
`,
      }),
    },
  };
}
