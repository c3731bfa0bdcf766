import { createContext, use } from 'react';
import type { ThemeName } from './theme';

export const ThemeContext = createContext<{ theme: ThemeName; setTheme: (name: ThemeName) => void }>({ theme: 'default', setTheme: () => {} });

export const useTheme = () => use(ThemeContext);
