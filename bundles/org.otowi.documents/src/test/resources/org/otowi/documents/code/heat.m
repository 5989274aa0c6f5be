function [u, info] = heat(nodes, until, varargin)
%HEAT Explicit solver for heat in a rod.
%   [U, INFO] = HEAT(NODES, UNTIL) advances to the time UNTIL in s.
%
%   function fake(x), only words

% Copyright 2020 Somebody. Licensed under a licence.
import mesh.Rod
addpath('../shared');
tol = 1e-6;          % largest change of a step in K
u = zeros(nodes, 1)';
names = ["it's", 'a % b', "say ""end"""];
matrix = [u' u.' 'x'
          u', 'end function'];
%{
function hidden()
end
%}
for i = 1:numel(u)
    if u(end) > tol && ~isempty(u(1:end)), u(i) = 0; end
    switch i
        case {1, 2}
            u(i) = slope(u, ...  function no
                         i);
        otherwise
            u(i) = inner(i);
    end
end
info.steps = 3;
data = load('heat.mat');

    function y = inner(x)
        % INNER shares the variables of HEAT.
        y = x + tol;
    end
end

% Slope between two nodes.
function s = slope(u, i)
    % TODO: second order at the ends
    s = u(i + 1) - u(i); while s > 3, s = s / 2; end
    f = @(x) x';
end

function plot_heat
    fid = fopen('heat.log', 'w'); fprintf(fid, '%g\n', slope(1, 2)); fclose(fid);
end
